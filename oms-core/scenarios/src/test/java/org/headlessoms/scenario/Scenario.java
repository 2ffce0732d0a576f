package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.headlessoms.command.Outcome;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.OmsEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;

/** A class of scenarios: each gets a world of its own and leaves it with clean books. */
abstract class Scenario {

    @Parameter
    StorageKind kind;

    World world;

    @BeforeEach
    void createTheWorld() {
        world = new World(kind.open(), this::options);
    }

    @AfterEach
    void auditTheBooks() {
        assertThat(world.oms.verify().differences()).isEmpty();
    }

    OmsEngine options(OmsEngine engine) {
        return engine;
    }

    /** Refused with exactly this, and nothing changed. */
    void assertRefused(Supplier<Outcome<?>> command, Refusal expected) {
        String before = world.digest();
        assertThat(command.get().refusalOrThrow()).isEqualTo(expected);
        assertThat(world.digest()).isEqualTo(before);
    }
}
