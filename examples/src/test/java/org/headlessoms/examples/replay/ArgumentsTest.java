package org.headlessoms.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.headlessoms.examples.replay.Arguments.StorageKind;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void withoutArgumentsTheSampleIsReplayedInMemory() {
        assertThat(Arguments.parse())
                .isEqualTo(new Arguments(Optional.empty(), StorageKind.MEMORY, Optional.empty(), Optional.empty()));
    }

    @Test
    void everyOptionIsRead() {
        assertThat(Arguments.parse("--report", "r.json", "--storage", "h2", "--data", "d", "--input", "i.csv"))
                .isEqualTo(new Arguments(
                        Optional.of(Path.of("i.csv")),
                        StorageKind.H2,
                        Optional.of(Path.of("d")),
                        Optional.of(Path.of("r.json"))));
        assertThat(Arguments.parse("--storage", "postgres").storage()).isEqualTo(StorageKind.POSTGRES);
    }

    @Test
    void whatIsWrongIsSaid() {
        assertFails("there is no option 'sales.csv'; --help lists them", "sales.csv");
        assertFails("--input needs a value", "--input");
        assertFails("--input needs a value", "--input", "--storage", "h2");
        assertFails("--storage must be memory, h2 or postgres, but is 'oracle'", "--storage", "oracle");
        assertFails("--storage must be memory, h2 or postgres, but is ''", "--storage");
        assertFails("--storage is there twice", "--storage", "h2", "--storage", "memory");
        assertFails("--data is for --storage h2 only", "--data", "d");
    }

    private static void assertFails(String message, String... args) {
        assertThatThrownBy(() -> Arguments.parse(args))
                .isInstanceOf(ReplayFailed.class)
                .hasMessage(message);
    }
}
