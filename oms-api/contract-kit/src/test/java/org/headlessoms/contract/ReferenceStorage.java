package org.headlessoms.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.hold.Hold;
import org.headlessoms.order.Order;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.Counter;
import org.headlessoms.spi.ExpiredHolds;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.OrderQuery;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.Storage;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.Lot;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/**
 * The smallest correct storage: maps and one lock. It shows that the contract can be fulfilled, and broken storages are
 * made from it by overriding one thing.
 */
class ReferenceStorage implements Storage {

    private final Map<String, TenantData> tenants = new HashMap<>();

    TenantData data(Tenant tenant) {
        return tenants.computeIfAbsent(tenant.value(), name -> newData());
    }

    TenantData newData() {
        return new TenantData();
    }

    @Override
    public synchronized CommitResult commit(ChangeSet change) {
        TenantData data = data(change.tenant());
        Optional<CommitResult> refusal = data.refuse(change);
        if (refusal.isEmpty()) {
            data.apply(change);
        }
        return refusal.orElseGet(CommitResult.Committed::new);
    }

    @Override
    public synchronized List<CommitResult> commitAll(List<ChangeSet> changes) {
        return changes.stream().map(this::commit).toList();
    }

    @Override
    public synchronized Snapshot read(ReadRequest request) {
        TenantData data = data(request.tenant());
        Snapshot.Builder found = Snapshot.builder();
        request.command().flatMap(data.receipts::find).ifPresent(found::receipt);
        request.orders().forEach(id -> data.orders.find(id).ifPresent(found::order));
        request.holds().forEach(id -> data.holds.find(id).ifPresent(found::hold));
        request.locations().forEach(id -> readReference(data, Location.key(id), found));
        request.skus().forEach(sku -> readItem(data, sku, found));
        request.queues().skus().forEach(sku -> readQueue(data, sku, request, found));
        request.references().forEach(key -> readReference(data, key, found));
        request.groups().forEach(group -> readGroup(data, group, found));
        request.counters().forEach(key -> found.counter(new Counter(key, data.counted(key))));
        request.expiredHolds().skus().forEach(sku -> readExpired(data, sku, request.expiredHolds(), found));
        request.promised().keys().forEach(key -> LedgerQuestions.promised(data, key, request.promised(), found));
        request.moved().keys().forEach(key -> LedgerQuestions.moved(data, key, request.moved(), found));
        request.expiredHolds().summed().forEach(sku -> sumExpired(data, sku, request.expiredHolds(), found));
        return found.build();
    }

    void readReference(TenantData data, ReferenceKey key, Snapshot.Builder found) {
        data.references.find(key).ifPresent(found::reference);
    }

    void readGroup(TenantData data, ReferenceGroup group, Snapshot.Builder found) {
        data.references
                .all()
                .filter(one -> one.key().kind() == group.kind() && one.group().equals(group.name()))
                .forEach(found::reference);
    }

    void sumExpired(TenantData data, Sku sku, ExpiredHolds wanted, Snapshot.Builder found) {
        Map<StockKey, Long> units = new HashMap<>();
        expired(data, sku, wanted)
                .flatMap(hold -> hold.lines().stream())
                .filter(line -> line.key().sku().equals(sku))
                .forEach(line -> units.merge(line.key(), line.quantity(), Long::sum));
        units.forEach(found::expiredUnits);
    }

    Stream<Hold> expired(TenantData data, Sku sku, ExpiredHolds wanted) {
        return data.holds
                .all()
                .filter(hold -> hold.status() == Hold.Status.ACTIVE && !hold.isLive(wanted.at()))
                .filter(hold ->
                        hold.lines().stream().anyMatch(line -> line.key().sku().equals(sku)));
    }

    void readExpired(TenantData data, Sku sku, ExpiredHolds wanted, Snapshot.Builder found) {
        expired(data, sku, wanted)
                .sorted(Comparator.comparing(Hold::expiresAt).thenComparing(Hold::id))
                .limit(wanted.limit())
                .forEach(found::hold);
    }

    void readItem(TenantData data, Sku sku, Snapshot.Builder found) {
        readReference(data, Item.key(sku), found);
        readGroup(data, Lot.of(sku), found);
        data.levels.all().filter(level -> level.key().sku().equals(sku)).forEach(level -> {
            found.level(level);
            readReference(data, Location.key(level.key().location()), found);
        });
    }

    void readQueue(TenantData data, Sku sku, ReadRequest request, Snapshot.Builder found) {
        List<BackorderEntry> head = data.backorders
                .all()
                .filter(entry -> entry.sku().equals(sku))
                .filter(entry -> request.queues()
                        .after(sku)
                        .map(last -> isBehind(entry, last))
                        .orElse(true))
                .sorted(queueOrder())
                .limit(request.queues().limit())
                .toList();
        found.queue(sku, head);
        head.forEach(entry -> data.orders.find(entry.orderId()).ifPresent(found::order));
    }

    boolean isBehind(BackorderEntry entry, BackorderEntry last) {
        return queueOrder().compare(entry, last) > 0;
    }

    Comparator<BackorderEntry> queueOrder() {
        return Comparator.naturalOrder();
    }

    Comparator<Order> newestFirst() {
        return Comparator.comparing((Order order) -> order.header().placedAt())
                .thenComparing(Order::id)
                .reversed();
    }

    @Override
    public synchronized Page<Order> orders(Tenant tenant, OrderQuery query, PageRequest page) {
        Predicate<Order> wanted =
                order -> query.customer().isEmpty() || order.header().customer().equals(query.customer());
        Stream<Order> found = data(tenant).orders.all().filter(wanted).sorted(newestFirst());
        return page(found.toList(), order -> order.id().value(), page);
    }

    @Override
    public synchronized Page<StockLevel> levels(Tenant tenant, PageRequest page) {
        Stream<StockLevel> found = data(tenant).levels.all().sorted(Comparator.comparing(StockLevel::key));
        return page(found.toList(), level -> level.key().toString(), page);
    }

    @Override
    public synchronized Page<LedgerEntry> ledger(Tenant tenant, Optional<StockKey> key, PageRequest page) {
        Stream<LedgerEntry> found = data(tenant).ledger.stream()
                .filter(entry -> key.isEmpty() || entry.movement().key().equals(key.get()));
        return page(found.toList(), entry -> entry.commandId() + "/" + entry.ordinal(), page);
    }

    @Override
    public synchronized Page<Hold> activeHolds(Tenant tenant, PageRequest page) {
        Stream<Hold> found = data(tenant)
                .holds
                .all()
                .filter(hold -> hold.status() == Hold.Status.ACTIVE)
                .sorted(Comparator.comparing(Hold::id));
        return page(found.toList(), hold -> hold.id().value(), page);
    }

    @Override
    public synchronized Page<Reference> references(Tenant tenant, ReferenceKind kind, PageRequest page) {
        Stream<Reference> found = data(tenant)
                .references
                .all()
                .filter(one -> one.key().kind() == kind)
                .sorted(Comparator.comparing(Reference::key));
        return page(found.toList(), one -> one.key().id(), page);
    }

    @Override
    public synchronized Page<Counter> counters(Tenant tenant, PageRequest page) {
        Stream<Counter> found = data(tenant)
                .counters
                .all()
                .filter(counter -> counter.value() > 0)
                .sorted(Comparator.comparing(Counter::key));
        return page(found.toList(), counter -> counter.key().toString(), page);
    }

    @Override
    public synchronized Page<BackorderEntry> backorders(Tenant tenant, PageRequest page) {
        Stream<BackorderEntry> found = data(tenant).backorders.all().sorted(queueOrder());
        return page(found.toList(), entry -> entry.sku() + "/" + entry.orderId() + "/" + entry.lineId(), page);
    }

    @Override
    public synchronized Page<BackorderEntry> backorders(Tenant tenant, Sku sku, PageRequest page) {
        List<BackorderEntry> found = data(tenant)
                .backorders
                .all()
                .filter(entry -> entry.sku().equals(sku))
                .sorted(queueOrder())
                .toList();
        return page(found, entry -> entry.orderId() + "/" + entry.lineId(), page);
    }

    @Override
    public synchronized List<RecordedEvent> stream(Tenant tenant, StreamId stream, long after, int limit) {
        return data(tenant).journal.stream()
                .map(TenantData.Entry::event)
                .filter(event -> event.stream().equals(stream) && event.version() > after)
                .sorted(Comparator.comparing(RecordedEvent::version))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized JournalPage journal(Tenant tenant, int bucket, long after, int limit) {
        List<TenantData.Entry> found = data(tenant).journal.stream()
                .filter(entry -> entry.position() > after && Storage.bucketOf(entry.event().stream()) == bucket)
                .sorted(Comparator.comparing(TenantData.Entry::position))
                .limit(limit)
                .toList();
        long position = found.isEmpty() ? after : found.get(found.size() - 1).position();
        return new JournalPage(found.stream().map(TenantData.Entry::event).toList(), position);
    }

    @Override
    public synchronized long journalEnd(Tenant tenant, int bucket) {
        return data(tenant).journal.stream()
                .filter(entry -> Storage.bucketOf(entry.event().stream()) == bucket)
                .mapToLong(TenantData.Entry::position)
                .max()
                .orElse(0);
    }

    @Override
    public synchronized long journalAhead(Tenant tenant, int bucket, long after) {
        return journal(tenant, bucket, after, Integer.MAX_VALUE).events().size();
    }

    @Override
    public synchronized Map<CommandId, Set<Sku>> movedBy(Tenant tenant, Set<CommandId> commands) {
        return data(tenant).ledger.stream()
                .filter(entry -> commands.contains(entry.commandId()))
                .collect(Collectors.groupingBy(
                        LedgerEntry::commandId,
                        Collectors.mapping(entry -> entry.movement().key().sku(), Collectors.toSet())));
    }

    @Override
    public synchronized List<WorkItem> dueWork(Tenant tenant, Set<WorkItem.Kind> kinds, Instant now, int limit) {
        return data(tenant)
                .work
                .all()
                .filter(item -> kinds.contains(item.kind()))
                .filter(item ->
                        !item.dueAt().isAfter(now) && !item.leasedUntil().isAfter(now))
                .sorted(Comparator.comparing(WorkItem::dueAt))
                .limit(limit)
                .toList();
    }

    <T> Page<T> page(List<T> all, Function<T, String> name, PageRequest request) {
        List<String> names = all.stream().map(name).toList();
        int start = request.cursor().map(last -> names.indexOf(last) + 1).orElse(0);
        int end = Math.min(all.size(), start + request.limit());
        Optional<String> next = end == all.size() ? Optional.empty() : Optional.of(names.get(end - 1));
        return new Page<>(new ArrayList<>(all.subList(start, end)), next);
    }
}
