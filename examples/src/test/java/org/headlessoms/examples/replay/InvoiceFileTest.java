package org.headlessoms.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvoiceFileTest {

    private static final String HEADER =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\r\n";
    private static final String REST = ",Jug,1,2010-12-01 08:26:00,2.55,17850,UK\r\n";

    @TempDir
    Path folder;

    @Test
    void consecutiveLinesWithTheSameNumberAreOneInvoice() throws IOException {
        Path file = write(
                (HEADER + "1,a" + REST + "1,b" + REST + "2,c" + REST + "1,d" + REST).getBytes(StandardCharsets.UTF_8));
        assertThat(invoices(file)).containsExactly("1: a b", "2: c", "1: d");
    }

    @Test
    void packedFilesAreUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write((HEADER + "1,a" + REST).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(invoices(write(packed.toByteArray()))).containsExactly("1: a");
    }

    @Test
    void aFileWithAHeaderOnlyHasNoInvoices() throws IOException {
        assertThat(invoices(write(HEADER.getBytes(StandardCharsets.UTF_8)))).isEmpty();
    }

    @Test
    void errorsNameTheLine() throws IOException {
        Path file = write((HEADER + "1,a" + REST + "1,b" + REST.replace("2.55", "?")).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> invoices(file))
                .isInstanceOf(ReplayFailed.class)
                .hasMessage("line 3: UnitPrice '?' is no number");
    }

    @Test
    void filesThatAreNoFilesAreErrors() throws IOException {
        assertThatThrownBy(() -> invoices(folder.resolve("no.csv"))).hasMessageStartingWith("there is no file ");
        assertThatThrownBy(() -> invoices(folder)).hasMessage(folder + " is a folder");
        Path empty = write(new byte[0]);
        assertThatThrownBy(() -> invoices(empty)).hasMessage("the file is empty");
    }

    @Test
    void theBundledSampleHoldsAllKindsOfInvoices() throws IOException {
        List<Invoice> invoices = new ArrayList<>();
        try (InvoiceFile file = InvoiceFile.open(Optional.empty())) {
            for (Optional<Invoice> next = file.next(); next.isPresent(); next = file.next()) {
                invoices.add(next.get());
            }
        }
        assertThat(invoices).hasSize(118);
        assertThat(invoices).filteredOn(Invoice::isCreditNote).hasSize(12);
        assertThat(invoices)
                .filteredOn(Invoice::isSkipped)
                .filteredOn(invoice -> !invoice.isCreditNote())
                .hasSize(6);
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("invoices.csv"), bytes);
    }

    private static List<String> invoices(Path path) throws IOException {
        List<String> found = new ArrayList<>();
        try (InvoiceFile file = InvoiceFile.open(Optional.of(path))) {
            for (Optional<Invoice> next = file.next(); next.isPresent(); next = file.next()) {
                List<String> codes =
                        next.get().lines().stream().map(InvoiceLine::stockCode).toList();
                found.add(next.get().number() + ": " + String.join(" ", codes));
            }
        }
        return found;
    }
}
