package org.headlessoms.core.pipeline;

import java.util.stream.Stream;
import org.headlessoms.order.OrderHeader;
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

    /** Those of them that wait behind every order of the usual priority. */
    public static CounterKey deferred(Sku sku) {
        return CounterKey.of(CounterKind.DEFERRED, sku);
    }

    /** All counters in which units of an order count. */
    public static Stream<CounterKey> of(Sku sku, OrderHeader header) {
        Stream<CounterKey> always =
                Stream.concat(Stream.of(of(sku)), header.channel().stream().map(id -> of(sku, id)));
        return header.priority() > OrderHeader.DEFAULT_PRIORITY
                ? Stream.concat(always, Stream.of(deferred(sku)))
                : always;
    }
}
