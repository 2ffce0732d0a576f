package org.headlessoms.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.order.PlaceOrderBuilder;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.value.Address;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.Metadata;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void theSameContentHasTheSameFingerprint() {
        assertThat(of(builder -> builder)).isEqualTo(of(builder -> builder)).hasSize(64);
    }

    @Test
    void anyOtherContentHasAnotherOneAlsoWhereToStringHidesIt() {
        List<String> all = List.of(
                of(builder -> builder),
                of(builder -> builder.line(Sku.of("B"), 1, 1)),
                of(builder -> builder.customer(CustomerId.of("1"))),
                of(builder -> builder.allocation(AllocationPolicy.PARTIAL)),
                of(builder -> builder.tender("token-1")),
                of(builder -> builder.tender("token-2")),
                of(builder -> builder.tender("token-2", 5)),
                of(builder -> builder.charge("shipping", 5)),
                of(builder -> builder.discount(1)),
                of(builder -> builder.metadata(new Metadata(Map.of("a", "1")))),
                of(builder -> builder.metadata(new Metadata(Map.of("a", "2")))),
                of(builder -> builder.shipTo(Address.of("Jane", "1 High Street", "Leeds", "LS1", "GB"))),
                of(builder -> builder.shipTo(Address.of("John", "1 High Street", "Leeds", "LS1", "GB"))));
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void textCannotPretendToBeTwoFields() {
        CommandId id = CommandId.of("c");
        String one = Fingerprint.of(new DefineItem(id, Sku.of("A"), "B"));
        String other = Fingerprint.of(new DefineItem(id, Sku.of("AB"), ""));
        assertThat(one).isNotEqualTo(other);
    }

    private static String of(UnaryOperator<PlaceOrderBuilder> change) {
        PlaceOrderBuilder builder = PlaceOrder.builder(CommandId.of("c"), "GBP").line(Sku.of("A"), 1, 100);
        return Fingerprint.of(change.apply(builder).build());
    }
}
