package org.headlessoms.scenario;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** All storages, unless a developer asks for fewer to hear sooner. */
final class ChosenStorages implements ArgumentsProvider {

    private static final String CHOICE = "scenarios.storages";

    @Override
    public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        String chosen = System.getProperty(CHOICE, "");
        return chosen.isEmpty()
                ? Stream.of(StorageKind.values()).map(Arguments::of)
                : Stream.of(chosen.split(",")).map(StorageKind::valueOf).map(Arguments::of);
    }
}
