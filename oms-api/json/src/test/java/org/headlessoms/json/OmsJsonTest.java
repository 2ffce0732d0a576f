package org.headlessoms.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headlessoms.order.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OmsJsonTest {
    private static final OmsJson JSON = OmsJson.create();

    static List<Samples.Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsWrittenIsReadBackEqualAndWrittenTheSame(Samples.Sample sample) {
        String document = sample.write(JSON);
        Object read = sample.kind().read(JSON, document);
        assertThat(read).isEqualTo(sample.value());
        assertThat(sample.kind().write(JSON, read)).isEqualTo(document);
    }

    @Test
    void anOrderOfFiveThousandLinesFits() {
        Order order = SampleOrder.withLines(5000);
        String document = JSON.write(order);
        assertThat(document.length()).isBetween(4_000_000, 16 * 1024 * 1024);
        assertThat(JSON.readOrder(document)).isEqualTo(order);
    }
}
