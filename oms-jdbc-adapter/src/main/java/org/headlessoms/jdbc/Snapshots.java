package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.event.StreamId;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.reference.ReferenceKey;
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
import org.headlessoms.value.Tenant;
import org.headlessoms.value.TransferId;

/**
 * Answers read requests: a question for each kind of thing asked for, all in one round trip where the database can. Only the
 * orders of backorder queues, and what a short level is promised to, take a second one, if there are any.
 */
final class Snapshots {

    private final Tables tables;
    private final LedgerQueries ledger;
    private final boolean atOnce;
    private final PlanAge age;

    Snapshots(Tables tables, Dialect dialect, PlanAge age) {
        this.tables = tables;
        this.age = age;
        ledger = new LedgerQueries(dialect);
        atOnce = dialect.answersSeveralAtOnce();
    }

    Snapshot read(Connection connection, ReadRequest request) throws SQLException {
        Snapshot.Builder found = Snapshot.builder();
        Subjects subjects = new Subjects();
        Conversation first = new Conversation(atOnce, age);
        askQueues(first, request, found, subjects);
        askPromised(first, request, found, subjects);
        askOrders(first, request.tenant(), request.orders(), found);
        askHolds(first, request, found);
        askStock(first, request, found);
        askReferences(first, request, found);
        askLedger(first, request, found);
        askReceipt(first, request, found);
        first.run(connection);
        if (!subjects.isEmpty()) {
            Conversation second = new Conversation(atOnce, age);
            askSubjects(second, request.tenant(), subjects, found);
            askReceipt(second, request, found);
            second.run(connection);
        }
        return found.build();
    }

    /** What the first answers name and is to be read as well. */
    private static final class Subjects {
        private final Set<OrderId> orders = new HashSet<>();
        private final Set<HoldId> holds = new HashSet<>();
        private final Set<ReferenceKey> transfers = new HashSet<>();

        void add(StreamId subject) {
            switch (subject.kind()) {
                case ORDER -> orders.add(OrderId.of(subject.id()));
                case HOLD -> holds.add(HoldId.of(subject.id()));
                case TRANSFER -> transfers.add(Transfer.key(TransferId.of(subject.id())));
                default -> throw new IllegalArgumentException("no level is promised to " + subject);
            }
        }

        boolean isEmpty() {
            return orders.isEmpty() && holds.isEmpty() && transfers.isEmpty();
        }
    }

    private void askQueues(Conversation first, ReadRequest request, Snapshot.Builder found, Subjects subjects) {
        for (Question<BackorderEntry> question : tables.backorders().parts(request.tenant(), request.queues())) {
            first.ask(question, entries -> {
                entries.stream()
                        .collect(Collectors.groupingBy(BackorderEntry::sku))
                        .forEach(found::queue);
                entries.forEach(entry -> subjects.orders.add(entry.orderId()));
            });
        }
    }

    private void askPromised(Conversation first, ReadRequest request, Snapshot.Builder found, Subjects subjects) {
        int limit = request.promised().limit();
        for (StockKey key : request.promised().keys()) {
            List<StreamId> ofLevel = new ArrayList<>();
            List<Question<StreamId>> questions = ledger.promisedAt(request.tenant(), key, limit);
            for (Question<StreamId> question : questions) {
                first.ask(question, some -> {
                    ofLevel.addAll(some);
                    some.forEach(subjects::add);
                    found.promisedAt(key, List.copyOf(ofLevel));
                });
            }
        }
    }

    private void askSubjects(Conversation second, Tenant tenant, Subjects subjects, Snapshot.Builder found) {
        askOrders(second, tenant, subjects.orders, found);
        if (!subjects.holds.isEmpty()) {
            second.askEach(tables.holds().withIds(tenant, subjects.holds), found::hold);
        }
        if (!subjects.transfers.isEmpty()) {
            second.askEach(tables.references().withKeys(tenant, subjects.transfers), found::reference);
        }
    }

    private void askOrders(Conversation talk, Tenant tenant, Set<OrderId> orders, Snapshot.Builder found) {
        if (!orders.isEmpty()) {
            talk.askEach(tables.orders().withIds(tenant, orders), found::order);
        }
    }

    private void askHolds(Conversation first, ReadRequest request, Snapshot.Builder found) {
        if (!request.holds().isEmpty()) {
            first.askEach(tables.holds().withIds(request.tenant(), request.holds()), found::hold);
        }
        if (!request.expiredHolds().skus().isEmpty()) {
            first.askEach(tables.holds().expired(request.tenant(), request.expiredHolds()), found::hold);
        }
    }

    private void askStock(Conversation first, ReadRequest request, Snapshot.Builder found) {
        if (!request.skus().isEmpty()) {
            Question<StockLevel> levels = tables.stock().ofSkus(request.tenant(), request.skus());
            first.askEach(levels, found::level);
            first.askEach(tables.references().locationsOf(request.tenant(), levels), found::reference);
        }
        if (!request.expiredHolds().summed().isEmpty()) {
            first.askEach(
                    tables.holds().expiredUnits(request.tenant(), request.expiredHolds()),
                    units -> found.expiredUnits(units.getKey(), units.getValue()));
        }
    }

    private void askReferences(Conversation first, ReadRequest request, Snapshot.Builder found) {
        Set<ReferenceKey> keys = new HashSet<>(request.references());
        request.locations().forEach(id -> keys.add(Location.key(id)));
        request.skus().forEach(sku -> keys.add(Item.key(sku)));
        if (!keys.isEmpty()) {
            first.askEach(tables.references().withKeys(request.tenant(), keys), found::reference);
        }
        Set<ReferenceGroup> groups = new HashSet<>(request.groups());
        request.skus().forEach(sku -> groups.add(Lot.of(sku)));
        if (!groups.isEmpty()) {
            first.askEach(tables.references().inGroups(request.tenant(), groups), found::reference);
        }
        if (!request.counters().isEmpty()) {
            first.askEach(tables.counters().withKeys(request.tenant(), request.counters()), found::counter);
        }
    }

    private void askLedger(Conversation first, ReadRequest request, Snapshot.Builder found) {
        if (!request.moved().keys().isEmpty()) {
            first.ask(
                    ledger.moved(request.tenant(), request.moved()),
                    moves -> LedgerQueries.sums(moves).forEach(found::moved));
        }
    }

    /** Last: whoever sees what a command changed sees its receipt too, and does not decide the command again. */
    private void askReceipt(Conversation last, ReadRequest request, Snapshot.Builder found) {
        request.command().ifPresent(id -> last.askEach(tables.commands().withId(request.tenant(), id), found::receipt));
    }
}
