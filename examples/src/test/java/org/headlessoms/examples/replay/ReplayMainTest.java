package org.headlessoms.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayMainTest {

    private static final String HEADER =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

    @TempDir
    Path folder;

    @Test
    void theSampleNeedsNoArgumentsAndEndsWithASummary() {
        Run run = Run.with();
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Headless OMS replays the bundled sample in memory.")
                .contains("      100 invoices booked")
                .contains("  units ordered                 6,902   3,235 of them had to wait for stock")
                .contains("  captured                  54,669.09   GBP")
                .contains("  differences                       0   the books balance");
        assertThat(run.out().chars()).as("plain text for every console").allMatch(c -> c < 128);
    }

    @Test
    void theReportHasEveryKeyInItsOrder() throws IOException {
        Path report = folder.resolve("new").resolve("report.json");
        assertThat(Run.with("--report", report.toString()).status()).isZero();
        assertThat(Run.totals(report).keySet())
                .containsExactly(
                        "orders",
                        "orderLines",
                        "unitsOrdered",
                        "unitsOpening",
                        "unitsReceived",
                        "unitsBackordered",
                        "unitsShipped",
                        "unitsReturned",
                        "unitsReturnUnmatched",
                        "unitsOnHandEnd",
                        "merchandiseMinor",
                        "chargesMinor",
                        "capturedMinor",
                        "refundedMinor",
                        "creditNotes",
                        "creditLinesNotProduct",
                        "skippedInvoices",
                        "skippedLines",
                        "shipments",
                        "events",
                        "verifyDifferences",
                        "seconds",
                        "ordersPerSecond");
        assertThat(Files.readString(report)).contains("\"orders\" : 100,");
    }

    @Test
    void helpIsNoFailure() {
        Run run = Run.with("--storage", "h2", "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(Arguments.USAGE);
    }

    @Test
    void wrongUseIsToldInOneLine() throws IOException {
        assertFails("replay: there is no option '--storge'; --help lists them\n", "--storge", "h2");
        Path missing = folder.resolve("missing.csv");
        assertFails("replay: there is no file " + missing + "\n", "--input", missing.toString());
        assertFails("replay: the report would replace the folder " + folder + "\n", "--report", folder.toString());
        Path bad = Files.writeString(folder.resolve("bad.csv"), "InvoiceNo;StockCode\n1;2\n");
        assertFails("replay: the file has no column InvoiceNo\n", "--input", bad.toString());
    }

    @Test
    void anInvoiceTheEngineRefusesIsNamed() throws IOException {
        Path file = Files.writeString(
                folder.resolve("large.csv"), HEADER + "9,22423,CAKESTAND,1000000001,2011-01-04 10:00:00,1,,UK\n");
        Run run = Run.with("--input", file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("replay: invoice 9 could not be booked: LimitExceeded");
    }

    @Test
    void theDatabaseStaysOnlyInAFolderOfTheUser() throws IOException {
        Path data = folder.resolve("data");
        Path empty = Files.writeString(folder.resolve("empty.csv"), HEADER);
        Run run = Run.with("--input", empty.toString(), "--storage", "h2", "--data", data.toString());
        assertThat(run.status()).isZero();
        assertThat(data.resolve("replay.mv.db")).exists();
        assertFails(
                "replay: " + data + " holds a replay already: choose another folder\n",
                "--storage",
                "h2",
                "--data",
                data.toString());
    }

    private static void assertFails(String message, String... args) {
        Run run = Run.with(args);
        assertThat(run.err()).isEqualTo(message.replace("\n", System.lineSeparator()));
        assertThat(run.status()).isEqualTo(2);
    }
}
