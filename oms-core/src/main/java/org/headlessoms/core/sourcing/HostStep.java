package org.headlessoms.core.sourcing;

import java.util.function.Supplier;
import org.headlessoms.sourcing.SourcingStepException;
import org.jspecify.annotations.Nullable;

/** Asks a step that may be a host's code, and says which one it was if it breaks. */
final class HostStep {

    private HostStep() {}

    static <T> T ask(String policy, String step, Supplier<@Nullable T> code) {
        return ask(policy, step, "", code);
    }

    /** The same for one of many: they are asked so often that kind and name are put together only to tell of it. */
    static <T> T ask(String policy, String kind, String name, Supplier<@Nullable T> code) {
        @Nullable T answer;
        try {
            answer = code.get();
        } catch (RuntimeException e) {
            throw new SourcingStepException(policy, kind + name, e);
        }
        if (answer == null) {
            throw new SourcingStepException(policy, kind + name);
        }
        return answer;
    }
}
