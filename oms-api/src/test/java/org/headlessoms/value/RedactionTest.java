package org.headlessoms.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.headlessoms.money.Money;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.payment.Tender;
import org.junit.jupiter.api.Test;

class RedactionTest {

    private static final Address ADDRESS = Address.of("Jane Roe", "1 High Street", "Leeds", "LS1 1AA", "GB");

    @Test
    void anAddressShowsItsCountryOnly() {
        assertThat(ADDRESS).hasToString("Address[GB]");
    }

    @Test
    void aTenderHidesItsToken() {
        Tender tender = new Tender(TenderId.of("1"), "tok_secret", Money.of(100, "GBP"));
        assertThat(tender.toString()).isEqualTo("Tender[1, 1.00 GBP]");
    }

    @Test
    void anOrderToPlaceHidesTokensAndPersonalData() {
        PlaceOrder command = PlaceOrder.builder(CommandId.of("c"), "GBP")
                .line(Sku.of("A"), 1, 100)
                .tender("tok_secret")
                .shipTo(ADDRESS)
                .metadata(new Metadata(Map.of("note", "call Jane")))
                .build();
        assertThat(command.toString())
                .doesNotContain("tok_secret")
                .doesNotContain("Jane")
                .contains("Metadata[note]");
    }

    @Test
    void metadataIsBoundedInNumberAndSize() {
        Map<String, String> many = new HashMap<>();
        for (int i = 0; i < 33; i++) {
            many.put("k" + i, "v");
        }
        assertThatThrownBy(() -> new Metadata(many)).isInstanceOf(IllegalArgumentException.class);
        many.remove("k0");
        assertThat(new Metadata(many).entries()).hasSize(32);
        assertThatThrownBy(() -> new Metadata(Map.of("k".repeat(65), "v")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Metadata(Map.of("k", "v".repeat(513))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
