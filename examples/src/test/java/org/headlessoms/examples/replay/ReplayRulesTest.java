package org.headlessoms.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of the job, one by one. Invoice lines are "number code units price customer". */
class ReplayRulesTest {

    @TempDir
    Path folder;

    @Test
    void everyProductOpensWith100UnitsAndTheRestWaitsForTheNextRestocking() throws IOException {
        assertThat(replay("1 22423 130 2.00 17850", "1 22423 5 1.00 17850", "2 22423 1 2.00 -"))
                .contains(
                        entry("unitsOrdered", 136.0),
                        entry("unitsOpening", 100.0),
                        entry("unitsBackordered", 36.0),
                        entry("unitsReceived", 136.0),
                        entry("unitsShipped", 136.0),
                        entry("unitsOnHandEnd", 100.0),
                        entry("capturedMinor", 26700.0),
                        // the first order from all three locations, then both from the main warehouse
                        entry("shipments", 5.0));
    }

    @Test
    void restockingComesAfterEvery100InvoicesOfAnyKind() throws IOException {
        String[] invoices = new String[102];
        invoices[0] = "1 22423 150 1.00 17850";
        for (int i = 1; i < 100; i++) {
            invoices[i] = i + 1 + " 21777 -1 0 -";
        }
        // what came in for the backlog of 50 leaves 100: enough for 99 and 1, but not for one more
        invoices[100] = "101 22423 99 1.00 -";
        invoices[101] = "102 22423 2 1.00 -";
        assertThat(replay(invoices))
                .contains(
                        entry("skippedInvoices", 99.0),
                        entry("unitsBackordered", 51.0),
                        entry("unitsReceived", 251.0),
                        entry("unitsOnHandEnd", 100.0));
    }

    @Test
    void creditNotesTakeTheNewestOrderAndItsLastLineFirst() throws IOException {
        String[] orders = {
            "1 22423 10 1.00 17850", "2 22423 3 2.00 17850", "2 22423 3 4.00 17850", "3 22423 9 8.00 13047"
        };
        assertThat(replay(join(orders, "C4 22423 -2 9.99 17850"))).contains(entry("refundedMinor", 800.0));
        assertThat(replay(join(orders, "C4 22423 -7 9.99 17850")))
                .contains(entry("refundedMinor", 1900.0), entry("unitsReturned", 7.0), entry("unitsOnHandEnd", 82.0));
        assertThat(replay(join(orders, "C4 22423 -5 9.99 17850", "C5 22423 -99 9.99 17850")))
                .contains(
                        entry("refundedMinor", 2800.0),
                        entry("unitsReturned", 16.0),
                        entry("unitsReturnUnmatched", 88.0),
                        entry("creditNotes", 2.0));
    }

    @Test
    void guestsNeverMatchAndCodesAreExact() throws IOException {
        assertThat(replay(
                        "1 84997b 5 1.00 -",
                        "2 84997b 5 1.00 17850",
                        "C3 84997b -5 1.00 -",
                        "C4 84997B -5 1.00 17850",
                        "C5 POST -1 18.00 17850"))
                .contains(
                        entry("unitsReturned", 0.0),
                        entry("unitsReturnUnmatched", 10.0),
                        entry("creditLinesNotProduct", 1.0),
                        entry("refundedMinor", 0.0));
    }

    @Test
    void whatComesBackServesTheBacklogAtOnce() throws IOException {
        // 20 of the second order wait: of 30 that come back 20 ship, and 10 are there for the third order
        assertThat(replay(
                        "1 22423 80 1.00 17850",
                        "2 22423 40 1.00 13047",
                        "C3 22423 -30 1.00 17850",
                        "4 22423 10 1.00 -"))
                .contains(
                        entry("unitsBackordered", 20.0),
                        entry("unitsReceived", 0.0),
                        entry("unitsReturned", 30.0),
                        entry("unitsOnHandEnd", 0.0));
    }

    @Test
    void theNextLineOfACreditNoteSeesWhatItsFirstLineMadeShip() throws IOException {
        // the 100 that come back ship again to the 50 that wait, and only so much more can come back
        assertThat(replay("1 22423 150 1.00 17850", "C2 22423 -100 1.00 17850", "C2 22423 -60 1.00 17850"))
                .contains(
                        entry("unitsReturned", 150.0),
                        entry("unitsReturnUnmatched", 10.0),
                        entry("unitsShipped", 150.0),
                        entry("refundedMinor", 15000.0),
                        entry("unitsOnHandEnd", 100.0));
    }

    @Test
    void whatIsNoProductIsACharge() throws IOException {
        assertThat(replay("1 22423 1 2.00 17850", "1 POST 2 18 17850", "2 C2 1 50.00 -", "3 PADS 1 0.001 13047"))
                .contains(
                        entry("orders", 3.0),
                        entry("orderLines", 1.0),
                        entry("merchandiseMinor", 200.0),
                        entry("chargesMinor", 8600.0),
                        entry("capturedMinor", 8800.0),
                        entry("shipments", 1.0));
    }

    @Test
    void chargesAreCapturedOnceAlsoWhenNothingIsThereAtFirst() throws IOException {
        assertThat(replay("1 22423 100 0 -", "2 22423 1 2.00 17850", "2 POST 1 18 17850"))
                .contains(entry("capturedMinor", 2000.0), entry("shipments", 4.0), entry("unitsOnHandEnd", 100.0));
    }

    @Test
    void anOrderThatCostsNothingShipsAndComesBackWithoutPayment() throws IOException {
        assertThat(replay("1 22423 5 0.00 17850", "C2 22423 -5 0 17850"))
                .contains(
                        entry("orders", 1.0),
                        entry("unitsShipped", 5.0),
                        entry("unitsReturned", 5.0),
                        entry("capturedMinor", 0.0),
                        entry("refundedMinor", 0.0));
    }

    @Test
    void linesThatSellNothingAndInvoicesOfTheBooksAreLeftOut() throws IOException {
        assertThat(replay(
                        "1 22423 2 1.00 17850",
                        "1 22423 0 1.00 17850",
                        "1 21777 -4 1.00 17850",
                        "1 D 1 -5.00 17850",
                        "A2 B 1 11062.06 -",
                        "A3 B 1 -11062.06 -",
                        "4 21777 -4 0 -"))
                .contains(
                        entry("orders", 1.0),
                        entry("skippedLines", 3.0),
                        entry("skippedInvoices", 3.0),
                        entry("unitsOpening", 100.0),
                        entry("capturedMinor", 200.0));
    }

    @Test
    void aNumberThatComesAgainIsAnotherInvoice() throws IOException {
        assertThat(replay("1 22423 1 1.00 -", "2 22423 1 1.00 -", "1 22423 1 1.00 -", "1-2 22423 1 1.00 -"))
                .contains(entry("orders", 4.0), entry("unitsShipped", 4.0));
    }

    private Map<String, Double> replay(String... lines) throws IOException {
        StringBuilder csv = new StringBuilder(
                "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n");
        for (String line : lines) {
            String[] part = line.split(" ");
            String customer = part[4].equals("-") ? "" : part[4];
            csv.append(String.format(
                    "%s,%s,Thing,%s,2011-02-01 12:00:00,%s,%s,UK%n", part[0], part[1], part[2], part[3], customer));
        }
        Path input = Files.writeString(folder.resolve("rules.csv"), csv);
        Path report = folder.resolve("rules.json");
        Run run = Run.with("--input", input.toString(), "--report", report.toString());
        assertThat(run.err()).isEmpty();
        Map<String, Double> totals = Run.totals(report);
        assertThat(totals).containsEntry("verifyDifferences", 0.0);
        return totals;
    }

    private static String[] join(String[] lines, String... more) {
        String[] all = Arrays.copyOf(lines, lines.length + more.length);
        System.arraycopy(more, 0, all, lines.length, more.length);
        return all;
    }
}
