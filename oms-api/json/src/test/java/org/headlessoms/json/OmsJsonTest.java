package org.headlessoms.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.headlessoms.hold.ExtendHold;
import org.headlessoms.hold.HoldExtended;
import org.headlessoms.order.Order;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.HoldId;
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

    @Test
    void theFarEndsOfTimeAndNumbersAreKept() {
        for (Instant instant :
                List.of(Instant.MIN, Instant.MAX, Instant.EPOCH, Instant.ofEpochSecond(-1, 999_999_999))) {
            HoldExtended event = new HoldExtended(HoldId.of("h"), instant);
            assertThat(JSON.readEvent(JSON.write(event))).isEqualTo(event);
        }
        for (Duration duration : List.of(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999), Duration.ofNanos(1))) {
            ExtendHold command = new ExtendHold(CommandId.of("c"), HoldId.of("h"), duration);
            assertThat(JSON.readCommand(JSON.write(command))).isEqualTo(command);
        }
    }

    @Test
    void anInstantMayBeWrittenElsewhereWithAnotherPrecisionOrOffset() {
        HoldExtended event = new HoldExtended(HoldId.of("h"), Instant.parse("2026-01-01T10:00:00Z"));
        String document = JSON.write(event);
        assertThat(JSON.readEvent(document.replace("00Z", "00.000Z"))).isEqualTo(event);
        assertThat(JSON.readEvent(document.replace("10:00:00Z", "11:00:00+01:00")))
                .isEqualTo(event);
    }
}
