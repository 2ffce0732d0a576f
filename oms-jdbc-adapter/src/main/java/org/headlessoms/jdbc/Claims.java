package org.headlessoms.jdbc;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.headlessoms.event.StreamId;
import org.headlessoms.spi.BackorderWrite;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.ReferenceWrite;
import org.headlessoms.spi.StockExpectation;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.value.OrderId;

/**
 * What change sets touch that must not travel together: what one of them writes under a guard no other may touch; what they
 * only add to, or only rely on, they may share.
 */
final class Claims {

    private final Set<Object> alone = new HashSet<>();
    private final Set<Object> shared = new HashSet<>();

    static Claims of(ChangeSet changeSet) {
        Claims claims = new Claims();
        changeSet.receipt().ifPresent(receipt -> claims.alone.add(receipt.commandId()));
        changeSet
                .orders()
                .forEach(write -> claims.alone.add(StreamId.of(write.order().id())));
        changeSet
                .holds()
                .forEach(write -> claims.alone.add(StreamId.of(write.hold().id())));
        changeSet.events().forEach(event -> claims.alone.add(event.stream()));
        changeSet.work().stream().map(WorkWrite::id).forEach(claims.alone::add);
        changeSet.backorders().forEach(write -> claims.alone.add(StreamId.of(orderOf(write))));
        for (ReferenceWrite write : changeSet.references()) {
            (write instanceof ReferenceWrite.Put ? claims.alone : claims.shared).add(write.key());
        }
        claims.addLevels(changeSet);
        return claims;
    }

    /** Whether others may travel with these, or not be told apart from them. */
    boolean agreeWith(Claims other) {
        return disjoint(alone, other.alone) && disjoint(alone, other.shared) && disjoint(shared, other.alone);
    }

    void add(Claims other) {
        alone.addAll(other.alone);
        shared.addAll(other.shared);
    }

    private void addLevels(ChangeSet changeSet) {
        Set<StockKey> expected =
                changeSet.expectations().stream().map(StockExpectation::key).collect(Collectors.toSet());
        alone.addAll(expected);
        changeSet.movements().stream()
                .map(StockMovement::key)
                .filter(key -> !expected.contains(key))
                .forEach(shared::add);
    }

    private static OrderId orderOf(BackorderWrite write) {
        return write instanceof BackorderWrite.Put put
                ? put.entry().orderId()
                : ((BackorderWrite.Remove) write).orderId();
    }

    private static boolean disjoint(Set<Object> some, Set<Object> others) {
        return some.size() <= others.size()
                ? some.stream().noneMatch(others::contains)
                : others.stream().noneMatch(some::contains);
    }
}
