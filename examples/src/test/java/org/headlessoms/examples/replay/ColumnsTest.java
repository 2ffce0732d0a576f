package org.headlessoms.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {

    private static final Columns COLUMNS = new Columns(
            List.of("InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID"));

    @Test
    void aLineIsTakenAsItStands() {
        assertThat(COLUMNS.line(List.of("C5", "47503J ", " Jug", "-6", "2010-12-01 08:26:00", "2.55", "17850")))
                .isEqualTo(new InvoiceLine(
                        "C5", "47503J ", " Jug", -6, 255, "17850", Instant.parse("2010-12-01T08:26:00Z")));
    }

    @Test
    void columnsMayComeInAnyOrder() {
        Columns columns = new Columns(List.of(
                "Country",
                "CustomerID",
                "UnitPrice",
                "InvoiceDate",
                "Quantity",
                "Description",
                "StockCode",
                "InvoiceNo"));
        InvoiceLine line = columns.line(List.of("UK", "", "0", "2011-01-31 23:59:59", "1", "", "22423", "536365"));
        assertThat(line.invoice()).isEqualTo("536365");
        assertThat(line.stockCode()).isEqualTo("22423");
        assertThat(line.customer()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2.55, 255",
        "0.0, 0",
        "18, 1800",
        "2.1, 210",
        "1.1e1, 1100",
        "-11062.06, -1106206",
        "0.001, 0",
        "0.005, 1",
        "2.555, 256",
        "2.5549, 255",
        "0.29, 29",
        "1999999999999.99, 199999999999999"
    })
    void poundsBecomePenceHalfUp(String pounds, long pence) {
        assertThat(Columns.pence(pounds)).isEqualTo(pence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "free", "1,50", "£2", "1e999999999", "12345678901234567890"})
    void otherPricesAreErrors(String pounds) {
        assertThatThrownBy(() -> Columns.pence(pounds))
                .isInstanceOf(ReplayFailed.class)
                .hasMessageContaining("UnitPrice '" + pounds + "'");
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertFails("Quantity 'six' is no whole number", "1", "2", "", "six", "2010-12-01 08:26:00", "2.55", "");
        assertFails("InvoiceDate '1/12/2010' is not like", "1", "2", "", "6", "1/12/2010", "2.55", "");
        assertFails("CustomerID is missing", "1", "2", "", "6", "2010-12-01 08:26:00", "2.55");
        assertThatThrownBy(() -> new Columns(List.of("InvoiceNo", "StockCode")))
                .isInstanceOf(ReplayFailed.class)
                .hasMessage("the file has no column Description");
    }

    private static void assertFails(String message, String... fields) {
        assertThatThrownBy(() -> COLUMNS.line(List.of(fields)))
                .isInstanceOf(ReplayFailed.class)
                .hasMessageContaining(message);
    }
}
