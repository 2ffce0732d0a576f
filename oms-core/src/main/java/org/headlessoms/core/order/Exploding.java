package org.headlessoms.core.order;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.headlessoms.command.AlreadyExists;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.money.Money;
import org.headlessoms.money.PriceParts;
import org.headlessoms.order.KitPart;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.Tracking;
import org.headlessoms.value.LineId;
import org.headlessoms.value.Sku;

/**
 * Puts ordered kits apart: line {@code 1} of a kit becomes the lines {@code 1.1}, {@code 1.2} … of its components. Their price,
 * discount and tax sum to the kit's, to the minor unit.
 */
final class Exploding {

    private static final int LONGEST_ID = 64;

    private Exploding() {}

    /** The components of all ordered kits. */
    static Set<Sku> components(Collection<Sku> ordered, Snapshot snapshot) {
        Set<Sku> parts = new HashSet<>();
        ordered.forEach(sku -> components(sku, snapshot).forEach(component -> parts.add(component.sku())));
        return parts;
    }

    static Optional<Refusal> refusal(PlaceOrder command, Snapshot snapshot, Limits limits) {
        List<String> ids = new ArrayList<>();
        for (PlaceOrder.Line line : command.lines()) {
            List<KitComponent> components = components(line.sku(), snapshot);
            if (components.isEmpty()) {
                ids.add(line.id().value());
            }
            for (int i = 0; i < components.size(); i++) {
                ids.add(line.id() + "." + (i + 1));
                long units = LongMath.saturatedMultiply(components.get(i).quantity(), line.quantity());
                if (units > limits.quantity()) {
                    return Optional.of(new LimitExceeded("kit.units", limits.quantity(), units));
                }
            }
        }
        return idRefusal(ids, limits);
    }

    private static Optional<Refusal> idRefusal(List<String> ids, Limits limits) {
        if (ids.size() > limits.orderLines()) {
            return Optional.of(new LimitExceeded("order.lines", limits.orderLines(), ids.size()));
        }
        for (String id : ids) {
            if (id.length() > LONGEST_ID) {
                return Optional.of(new LimitExceeded("line.id", LONGEST_ID, id.length()));
            }
        }
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                return Optional.of(new AlreadyExists("line", id));
            }
        }
        return Optional.empty();
    }

    static List<OrderedLine> lines(PlaceOrder command, Priced priced, Snapshot snapshot) {
        List<OrderedLine> lines = new ArrayList<>();
        for (int index = 0; index < command.lines().size(); index++) {
            lines.addAll(lines(command.lines().get(index), priced.lines().get(index), snapshot));
        }
        return lines;
    }

    private static List<OrderedLine> lines(PlaceOrder.Line line, PriceParts price, Snapshot snapshot) {
        List<KitComponent> components = components(line.sku(), snapshot);
        if (components.isEmpty()) {
            return List.of(new OrderedLine(
                    line.id(),
                    line.sku(),
                    line.quantity(),
                    line.unitPrice(),
                    price,
                    Optional.empty(),
                    serialized(line.sku(), snapshot)));
        }
        List<PriceParts> shares = shares(components, price);
        return IntStream.range(0, components.size())
                .mapToObj(index -> line(line, components.get(index), index, shares.get(index), snapshot))
                .toList();
    }

    private static OrderedLine line(
            PlaceOrder.Line line, KitComponent component, int index, PriceParts share, Snapshot snapshot) {
        long units = component.quantity() * line.quantity();
        Money unitPrice = new Money(share.gross().minor() / units, share.gross().currency());
        KitPart kit = new KitPart(line.id(), line.sku(), component.quantity());
        LineId id = LineId.of(line.id() + "." + (index + 1));
        boolean serialized = serialized(component.sku(), snapshot);
        return new OrderedLine(id, component.sku(), units, unitPrice, share, Optional.of(kit), serialized);
    }

    /** The discount goes by the gross shares, so that none gets more than it costs; the tax by what is left of them. */
    private static List<PriceParts> shares(List<KitComponent> components, PriceParts price) {
        List<Long> quantities = components.stream().map(KitComponent::quantity).toList();
        List<Long> weights = components.stream().map(KitComponent::weight).toList();
        List<Money> gross = allocate(price.gross(), List.of(weights, quantities));
        List<Money> discount = allocate(price.discount(), List.of(minors(gross), quantities));
        List<Money> net = IntStream.range(0, gross.size())
                .mapToObj(index -> gross.get(index).minus(discount.get(index)))
                .toList();
        List<Money> tax = allocate(price.tax(), List.of(minors(net), weights, quantities));
        return IntStream.range(0, components.size())
                .mapToObj(
                        index -> new PriceParts(gross.get(index), discount.get(index), tax.get(index), price.taxMode()))
                .toList();
    }

    /** By the first weights that are not all zero. */
    private static List<Money> allocate(Money amount, List<List<Long>> weights) {
        return amount.allocate(weights.stream()
                .filter(some -> some.stream().anyMatch(weight -> weight > 0))
                .findFirst()
                .orElseThrow());
    }

    private static List<Long> minors(List<Money> amounts) {
        return amounts.stream().map(Money::minor).toList();
    }

    private static List<KitComponent> components(Sku sku, Snapshot snapshot) {
        return snapshot.item(sku).map(Item::components).orElse(List.of());
    }

    private static boolean serialized(Sku sku, Snapshot snapshot) {
        return snapshot.item(sku).map(Item::tracking).orElse(Tracking.NONE) == Tracking.SERIAL;
    }
}
