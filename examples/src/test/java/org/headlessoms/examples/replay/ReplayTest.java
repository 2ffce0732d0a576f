package org.headlessoms.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.headlessoms.examples.replay.Arguments.StorageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The totals were computed from the files by another program, which knows nothing of the library. */
class ReplayTest {

    private static final Map<String, Long> SAMPLE = totals(
            "orders",
            109,
            "orderLines",
            351,
            "unitsOrdered",
            4736,
            "unitsOpening",
            1200,
            "unitsReceived",
            4511,
            "unitsBackordered",
            2911,
            "unitsShipped",
            4736,
            "unitsReturned",
            2,
            "unitsReturnUnmatched",
            9,
            "unitsOnHandEnd",
            977,
            "merchandiseMinor",
            2230222,
            "chargesMinor",
            26600,
            "capturedMinor",
            2256822,
            "refundedMinor",
            1614,
            "creditNotes",
            3,
            "creditLinesNotProduct",
            0,
            "skippedInvoices",
            8,
            "skippedLines",
            7,
            "verifyDifferences",
            0);

    private static final Map<String, Long> VARIANT = totals(
            "orders",
            111,
            "orderLines",
            354,
            "unitsOrdered",
            85741,
            "unitsOpening",
            1400,
            "unitsReceived",
            85536,
            "unitsBackordered",
            83940,
            "unitsShipped",
            85741,
            "unitsReturned",
            12,
            "unitsReturnUnmatched",
            8,
            "unitsOnHandEnd",
            1207,
            "merchandiseMinor",
            19081189,
            "chargesMinor",
            42600,
            "capturedMinor",
            19123789,
            "refundedMinor",
            2402,
            "creditNotes",
            4,
            "creditLinesNotProduct",
            0,
            "skippedInvoices",
            8,
            "skippedLines",
            7,
            "verifyDifferences",
            0);

    @ParameterizedTest
    @EnumSource
    void theBundledSampleHasTheSameTotalsOnEveryStorage(StorageKind storage) throws IOException {
        assertTotals(run(Optional.empty(), storage, Optional.empty()), SAMPLE);
    }

    @Test
    void anotherFileWithOddCodesAndRepeatedNumbersHasItsTotalsToo(@TempDir Path folder)
            throws IOException, URISyntaxException {
        Path file = Path.of(ReplayTest.class.getResource("/variant.csv.gz").toURI());
        Path report = folder.resolve("report.json");
        assertTotals(run(Optional.of(file), StorageKind.MEMORY, Optional.of(report)), VARIANT);
        assertThat(Files.readString(report)).contains("\"capturedMinor\" : 19123789", "\"ordersPerSecond\" : ");
    }

    @Test
    void aFileThatIsNoneIsRefusedWithTheReason(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        assertThatThrownBy(() -> run(Optional.of(empty), StorageKind.MEMORY, Optional.empty()))
                .isInstanceOf(IOException.class)
                .hasMessage("the file is empty");
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> run(Optional.of(other), StorageKind.MEMORY, Optional.empty()))
                .hasMessage("the file has no column InvoiceNo");
    }

    private static Map<String, Object> run(Optional<Path> input, StorageKind storage, Optional<Path> report)
            throws IOException {
        PrintStream console = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return ReplayMain.run(new Arguments(input, storage, Optional.empty(), report), console);
    }

    private static void assertTotals(Map<String, Object> report, Map<String, Long> expected) {
        Map<String, Long> actual = new LinkedHashMap<>();
        expected.keySet().forEach(key -> actual.put(key, ((Number) report.get(key)).longValue()));
        assertThat(actual).isEqualTo(expected);
    }

    private static Map<String, Long> totals(Object... keysAndValues) {
        Map<String, Long> totals = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            totals.put((String) keysAndValues[i], ((Number) keysAndValues[i + 1]).longValue());
        }
        return totals;
    }
}
