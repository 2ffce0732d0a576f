package org.headlessoms.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceTest {

    @ParameterizedTest
    @ValueSource(strings = {"22423", "85123A", "15056BL", "84997b", "47503J ", "100020001"})
    void codesWithFiveDigitsFirstAreProducts(String code) {
        assertThat(line(code, 1, 100).isProduct()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST",
                "M",
                "D",
                "C2",
                "BANK CHARGES",
                "gift_0001_80",
                "DCGS0066P",
                "1234",
                "",
                " 22423",
                "٢٢٤٢٣"
            })
    void allOthersAreNot(String code) {
        assertThat(line(code, 1, 100).isProduct()).isFalse();
    }

    @Test
    void aNumberWithCIsACreditNote() {
        assertThat(invoice("C536379", line("22423", -1, 100)).isCreditNote()).isTrue();
        assertThat(invoice("536379", line("22423", -1, 100)).isCreditNote()).isFalse();
    }

    @Test
    void correctionsAndInvoicesThatSoldNothingAreSkipped() {
        assertThat(invoice("A563185", line("B", 1, 1106206)).isSkipped()).isTrue();
        assertThat(invoice("536589", line("21777", -10, 0)).isSkipped()).isTrue();
        assertThat(invoice("536589", line("21777", 0, 0), line("M", 1, -5)).isSkipped())
                .isTrue();
        assertThat(invoice("536414", line("22139", 56, 0)).isSkipped()).isFalse();
    }

    @Test
    void onlyPositiveUnitsAtAPriceOfZeroOrMoreAreSold() {
        InvoiceLine sold = line("22423", 2, 0);
        assertThat(invoice("1", line("22423", 0, 9), sold, line("22423", -1, 9), line("D", 1, -500))
                        .sold())
                .containsExactly(sold);
    }

    private static Invoice invoice(String number, InvoiceLine... lines) {
        return new Invoice(number, Stream.of(lines).toList());
    }

    private static InvoiceLine line(String code, long quantity, long pence) {
        return new InvoiceLine("1", code, "", quantity, pence, "", Instant.EPOCH);
    }
}
