package org.headlessoms.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole files on every storage. The expected totals were computed from the rules by another program, which shares no code
 * and no data structure with this one.
 */
class ReplayTotalsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void theBundledSampleOnEveryStorage(Arguments.StorageKind storage) throws IOException {
        assertTotals("sample.csv", storage);
    }

    /**
     * The busy shop has few products and customers, many returns and numbers that come again: what is rare in one month of
     * a real shop. The variant is packed, quoted throughout, with lines that end as on Windows.
     */
    @ParameterizedTest
    @ValueSource(strings = {"busy.csv", "variant.csv.gz"})
    void otherFiles(String file) throws IOException {
        assertTotals(file, Arguments.StorageKind.MEMORY);
    }

    private void assertTotals(String file, Arguments.StorageKind storage) throws IOException {
        Path input = Files.write(folder.resolve(file), resource(file));
        Path report = folder.resolve("report.json");
        Run run = Run.with("--storage", storage.option(), "--input", input.toString(), "--report", report.toString());
        assertThat(run.err()).isEmpty();
        String expected = new String(resource(file.substring(0, file.indexOf('.')) + ".json"), StandardCharsets.UTF_8);
        assertThat(Run.totals(report))
                .containsAllEntriesOf(Run.totals(expected))
                .containsEntry("verifyDifferences", 0.0);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ReplayTotalsTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
