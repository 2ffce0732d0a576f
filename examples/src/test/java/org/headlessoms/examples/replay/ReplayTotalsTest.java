package org.headlessoms.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whole files on every storage. The expected totals were computed from the rules by another program, which shares no code
 * and no data structure with this one.
 */
class ReplayTotalsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void theBundledSample(Arguments.StorageKind storage) throws IOException {
        assertTotals("sample", storage.option());
    }

    /** Few products and customers, many returns, numbers that come again: what is rare in one month of a real shop. */
    @ParameterizedTest
    @CsvSource({"memory", "h2"})
    void aBusyShop(String storage) throws IOException {
        assertTotals("busy", storage);
    }

    private void assertTotals(String name, String storage) throws IOException {
        Path input = Files.write(folder.resolve(name + ".csv"), resource(name + ".csv"));
        Path report = folder.resolve("report.json");
        Run run = Run.with("--storage", storage, "--input", input.toString(), "--report", report.toString());
        assertThat(run.err()).isEmpty();
        Map<String, Double> expected = Run.totals(new String(resource(name + ".json"), StandardCharsets.UTF_8));
        assertThat(Run.totals(report)).containsAllEntriesOf(expected).containsEntry("verifyDifferences", 0.0);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ReplayTotalsTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
