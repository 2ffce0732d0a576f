package org.headlessoms.core.selling;

import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.headlessoms.channel.PurchaseWindow;
import org.headlessoms.order.KitPart;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.spi.CounterKind;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.Sku;

/**
 * What an order counts for against the limits of its customer. It follows from the order alone, so a cancellation gives back what
 * the placing counted, whatever the limits are by then, and an audit can add it up again.
 */
public final class PurchasedUnits {

    private PurchasedUnits() {}

    /** The units by counter, 0 among them. */
    public static Map<CounterKey, Long> of(Order order) {
        Map<CounterKey, Long> units = new TreeMap<>();
        Optional<CustomerId> customer = order.header().customer();
        for (PurchaseWindow window : order.header().purchaseWindows()) {
            customer.ifPresent(id -> units.put(counter(window, id), units(order, window.sku())));
        }
        return units;
    }

    public static CounterKey counter(PurchaseWindow window, CustomerId customer) {
        Object item =
                window.channel().<Object>map(id -> window.sku() + "~" + id).orElse(window.sku());
        return CounterKey.of(CounterKind.PURCHASED, item, customer, window.days() + "." + window.number());
    }

    private static long units(Order order, Sku sku) {
        long units = order.lines().stream()
                .filter(line -> line.sku().equals(sku))
                .mapToLong(PurchasedUnits::kept)
                .sum();
        return units + sets(order, sku);
    }

    /** Sets of a kit of which anything is left. */
    private static long sets(Order order, Sku kit) {
        return order.lines().stream()
                .filter(line -> line.kit().map(KitPart::kit).equals(Optional.of(kit)))
                .collect(Collectors.groupingBy(
                        line -> line.kit().orElseThrow().kitLine(),
                        Collectors.reducing(0L, PurchasedUnits::sets, Math::max)))
                .values()
                .stream()
                .mapToLong(Objects::requireNonNull)
                .sum();
    }

    private static long sets(OrderLine part) {
        long perKit = part.kit().map(KitPart::perKit).orElse(1L);
        return LongMath.divide(kept(part), perKit, RoundingMode.CEILING);
    }

    private static long kept(OrderLine line) {
        return line.quantities().ordered() - line.quantities().cancelled();
    }
}
