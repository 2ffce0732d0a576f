package org.headlessoms.core.pipeline;

import java.util.Optional;
import java.util.stream.Stream;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.spi.CounterKind;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.Sku;

/** The counters of units that wait in the backorder queue: of an item, and of an item in a channel. */
public final class WaitingUnits {

    private WaitingUnits() {}

    public static CounterKey of(Sku sku) {
        return CounterKey.of(CounterKind.BACKORDERED, sku);
    }

    public static CounterKey of(Sku sku, ChannelId channel) {
        return CounterKey.of(CounterKind.BACKORDERED, sku, channel);
    }

    /** All counters in which units of an order count. */
    public static Stream<CounterKey> of(Sku sku, Optional<ChannelId> channel) {
        return Stream.concat(Stream.of(of(sku)), channel.stream().map(id -> of(sku, id)));
    }
}
