package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.event.StreamId;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.spi.QueueParts;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.Lot;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.TransferId;

/** Answers read requests: one statement for each kind of thing asked for. */
final class Snapshots {

    private final Tables tables;
    private final LedgerQueries ledger = new LedgerQueries();

    Snapshots(Tables tables) {
        this.tables = tables;
    }

    Snapshot read(Connection connection, ReadRequest request) throws SQLException {
        Snapshot.Builder found = Snapshot.builder();
        Set<OrderId> orders = new HashSet<>(request.orders());
        orders.addAll(readQueues(connection, request, found));
        if (!orders.isEmpty()) {
            tables.orders().find(connection, request.tenant(), orders).forEach(found::order);
        }
        readHolds(connection, request, found);
        readPromised(connection, request, found);
        Set<ReferenceKey> references = new HashSet<>(request.references());
        request.locations().forEach(id -> references.add(Location.key(id)));
        references.addAll(readLevels(connection, request, found));
        if (!request.expiredHolds().summed().isEmpty()) {
            tables.holds()
                    .expiredUnits(connection, request.tenant(), request.expiredHolds())
                    .forEach(found::expiredUnits);
        }
        readReferences(connection, request, references, found);
        if (!request.moved().keys().isEmpty()) {
            ledger.moved(connection, request.tenant(), request.moved()).forEach(found::moved);
        }
        // Last: whoever sees what a command changed sees its receipt too, and does not decide the command again.
        if (request.command().isPresent()) {
            tables.commands()
                    .find(connection, request.tenant(), request.command().get())
                    .ifPresent(found::receipt);
        }
        return found.build();
    }

    private Set<OrderId> readQueues(Connection connection, ReadRequest request, Snapshot.Builder found)
            throws SQLException {
        if (request.queues().skus().isEmpty()) {
            return Set.of();
        }
        List<BackorderEntry> entries = queues(connection, request);
        entries.stream().collect(Collectors.groupingBy(BackorderEntry::sku)).forEach(found::queue);
        return entries.stream().map(BackorderEntry::orderId).collect(Collectors.toSet());
    }

    private List<BackorderEntry> queues(Connection connection, ReadRequest request) throws SQLException {
        QueueParts wanted = request.queues();
        Set<Sku> fromTheHead = new HashSet<>(wanted.skus());
        List<BackorderEntry> entries = new ArrayList<>();
        if (wanted.after().isPresent()) {
            BackorderEntry last = wanted.after().get();
            fromTheHead.remove(last.sku());
            entries.addAll(tables.backorders().after(connection, request.tenant(), last, wanted.limit()));
        }
        if (!fromTheHead.isEmpty()) {
            entries.addAll(tables.backorders().heads(connection, request.tenant(), fromTheHead, wanted.limit()));
        }
        return entries;
    }

    private void readHolds(Connection connection, ReadRequest request, Snapshot.Builder found) throws SQLException {
        if (!request.holds().isEmpty()) {
            tables.holds().find(connection, request.tenant(), request.holds()).forEach(found::hold);
        }
        if (!request.expiredHolds().skus().isEmpty()) {
            tables.holds()
                    .expired(connection, request.tenant(), request.expiredHolds())
                    .forEach(found::hold);
        }
    }

    /** Each level's ledger is read on its own: this happens only where something is short. */
    private void readPromised(Connection connection, ReadRequest request, Snapshot.Builder found) throws SQLException {
        for (StockKey key : request.promised().keys()) {
            List<StreamId> subjects = ledger.of(
                    connection, request.tenant(), key, request.promised().limit());
            found.promisedAt(key, subjects);
            Set<OrderId> orders = ids(subjects, StreamId.Kind.ORDER, OrderId::of);
            tables.orders().find(connection, request.tenant(), orders).forEach(found::order);
            Set<HoldId> holds = ids(subjects, StreamId.Kind.HOLD, HoldId::of);
            tables.holds().find(connection, request.tenant(), holds).forEach(found::hold);
            Set<ReferenceKey> transfers = ids(subjects, StreamId.Kind.TRANSFER, id -> Transfer.key(TransferId.of(id)));
            tables.references().find(connection, request.tenant(), transfers).forEach(found::reference);
        }
    }

    private static <T> Set<T> ids(List<StreamId> subjects, StreamId.Kind kind, Function<String, T> id) {
        return subjects.stream()
                .filter(subject -> subject.kind() == kind)
                .map(subject -> id.apply(subject.id()))
                .collect(Collectors.toSet());
    }

    private void readReferences(
            Connection connection, ReadRequest request, Set<ReferenceKey> keys, Snapshot.Builder found)
            throws SQLException {
        if (!keys.isEmpty()) {
            tables.references().find(connection, request.tenant(), keys).forEach(found::reference);
        }
        Set<ReferenceGroup> groups = new HashSet<>(request.groups());
        request.skus().forEach(sku -> groups.add(Lot.of(sku)));
        if (!groups.isEmpty()) {
            tables.references().groups(connection, request.tenant(), groups).forEach(found::reference);
        }
        if (!request.counters().isEmpty()) {
            tables.counters()
                    .find(connection, request.tenant(), request.counters())
                    .forEach(found::counter);
        }
    }

    /** The levels of the items wanted; answers the items and locations to read with them. */
    private Set<ReferenceKey> readLevels(Connection connection, ReadRequest request, Snapshot.Builder found)
            throws SQLException {
        if (request.skus().isEmpty()) {
            return Set.of();
        }
        List<StockLevel> levels = tables.stock().levels(connection, request.tenant(), request.skus());
        levels.forEach(found::level);
        Set<ReferenceKey> references = new HashSet<>();
        request.skus().forEach(sku -> references.add(Item.key(sku)));
        levels.forEach(level -> references.add(Location.key(level.key().location())));
        return references;
    }
}
