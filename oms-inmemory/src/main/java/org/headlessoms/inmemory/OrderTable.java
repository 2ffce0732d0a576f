package org.headlessoms.inmemory;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.headlessoms.order.Order;
import org.headlessoms.spi.OrderQuery;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.OrderId;

/** A tenant's orders, by id and newest first. */
final class OrderTable {

    private static final Cursor CURSOR = new Cursor("orders", 2);

    private final ConcurrentMap<OrderId, Order> orders = new ConcurrentHashMap<>();
    private final NavigableSet<Slot> newestFirst = new ConcurrentSkipListSet<>();
    private final ConcurrentMap<CustomerId, NavigableSet<Slot>> byCustomer = new ConcurrentHashMap<>();

    /** An order's place in the lists. */
    private record Slot(Instant placedAt, OrderId id) implements Comparable<Slot> {
        static Slot of(Order order) {
            return new Slot(order.header().placedAt(), order.id());
        }

        @Override
        public int compareTo(Slot other) {
            int newestFirst = other.placedAt.compareTo(placedAt);
            return newestFirst != 0 ? newestFirst : other.id.compareTo(id);
        }
    }

    Optional<Order> find(OrderId id) {
        return Optional.ofNullable(orders.get(id));
    }

    long version(OrderId id) {
        return find(id).map(Order::version).orElse(0L);
    }

    /** Stores an order; the caller holds its stripe. */
    void put(Order order) {
        Optional<Order> before = Optional.ofNullable(orders.put(order.id(), order));
        if (before.isPresent() && !isListedAlike(before.get(), order)) {
            unlist(before.get());
        }
        if (before.isEmpty() || !isListedAlike(before.get(), order)) {
            list(order);
        }
    }

    Page<Order> page(OrderQuery query, PageRequest page) {
        NavigableSet<Slot> index = query.customer().map(this::ofCustomer).orElse(newestFirst);
        NavigableSet<Slot> rest =
                page.cursor().map(text -> index.tailSet(slot(text), false)).orElse(index);
        Stream<Order> found = rest.stream().map(Slot::id).map(this::find).flatMap(Optional::stream);
        return Pages.cut(
                found, page.limit(), order -> CURSOR.write(order.header().placedAt(), order.id()));
    }

    private static Slot slot(String cursor) {
        List<String> parts = CURSOR.read(cursor);
        return new Slot(Cursor.instant(parts.get(0)), OrderId.of(parts.get(1)));
    }

    private NavigableSet<Slot> ofCustomer(CustomerId customer) {
        return byCustomer.getOrDefault(customer, Collections.emptyNavigableSet());
    }

    private static boolean isListedAlike(Order one, Order other) {
        return one.header().placedAt().equals(other.header().placedAt())
                && one.header().customer().equals(other.header().customer());
    }

    private void list(Order order) {
        Slot slot = Slot.of(order);
        newestFirst.add(slot);
        order.header()
                .customer()
                .map(customer -> byCustomer.computeIfAbsent(customer, key -> new ConcurrentSkipListSet<>()))
                .ifPresent(index -> index.add(slot));
    }

    private void unlist(Order order) {
        newestFirst.remove(Slot.of(order));
        order.header().customer().map(this::ofCustomer).ifPresent(index -> index.remove(Slot.of(order)));
    }
}
