package org.headlessoms.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.headlessoms.examples.replay.Arguments.StorageKind;
import org.junit.jupiter.api.Test;

class InputTest {

    @Test
    void fieldsMayHoldCommasQuotesAndLineBreaks() throws IOException {
        CsvReader csv = new CsvReader(new StringReader("\uFEFFa,b\r\n\"x, \"\"y\"\"\",\"1\n2\"\n\n,\n"));
        assertThat(csv.read()).contains(List.of("a", "b"));
        assertThat(csv.read()).contains(List.of("x, \"y\"", "1\n2"));
        assertThat(csv.read()).contains(List.of("", ""));
        assertThat(csv.read()).isEmpty();
    }

    @Test
    void aQuoteThatDoesNotEndIsAnError() throws IOException {
        CsvReader csv = new CsvReader(new StringReader("\"abc"));
        assertThatThrownBy(csv::read).isInstanceOf(IOException.class);
    }

    @Test
    void poundsBecomePence() {
        assertThat(InvoiceFile.pence("2.55")).isEqualTo(255);
        assertThat(InvoiceFile.pence("0.0")).isZero();
        assertThat(InvoiceFile.pence("-11062.06")).isEqualTo(-1106206);
        assertThat(InvoiceFile.pence("1.1e1")).isEqualTo(1100);
        assertThat(InvoiceFile.pence("0.001")).isZero();
        assertThat(InvoiceFile.pence("0.005")).isEqualTo(1);
    }

    @Test
    void differentCodesHaveDifferentIds() {
        assertThat(Names.escape("85123A")).isEqualTo("85123A");
        assertThat(List.of("a b", "a_b", "a_0020b", "a-b", "A B").stream()
                        .map(Names::escape)
                        .distinct())
                .hasSize(5)
                .allMatch(id -> id.matches("[A-Za-z0-9._:-]+"));
    }

    @Test
    void productsStartWithFiveDigits() {
        assertThat(List.of("85123A", "22423", "POST", "2242A", "D", "gift_0001_80").stream()
                        .filter(code -> new InvoiceLine("1", code, 1, 1, "", Instant.EPOCH).isProduct()))
                .containsExactly("85123A", "22423");
    }

    @Test
    void argumentsAreChecked() {
        assertThat(Arguments.parse("--storage", "h2", "--data", "d"))
                .isEqualTo(
                        new Arguments(Optional.empty(), StorageKind.H2, Optional.of(Path.of("d")), Optional.empty()));
        assertThatThrownBy(() -> Arguments.parse("--storage", "oracle"))
                .hasMessageStartingWith("unknown storage oracle\nusage:");
        assertThatThrownBy(() -> Arguments.parse("--input")).hasMessageStartingWith("--input needs a value\nusage:");
        assertThatThrownBy(() -> Arguments.parse("-x", "1")).hasMessageStartingWith("unknown option -x\nusage:");
    }
}
