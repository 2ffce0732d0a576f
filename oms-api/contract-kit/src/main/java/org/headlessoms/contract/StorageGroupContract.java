package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.SafetyStock;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** References of every kind are kept alike: by key, by group, listed by kind, guarded by their version. */
public abstract class StorageGroupContract extends StorageSuite {

    private static final Sku SKU = Sku.of("sku");

    /** For authors. */
    protected StorageGroupContract() {}

    @Test
    void aReferenceIsReadBackByItsKey() {
        SafetyStock five = safety("main", 5, 1);
        shop.committed(shop.change().put(five));
        assertEquals(Optional.of(five), find(five.key()));
        assertEquals(Optional.empty(), find(SafetyStock.key(SKU, LocationId.of("store"))));
    }

    @Test
    void aReferenceNeedsTheVersionBeforeItsOwn() {
        SafetyStock five = safety("main", 5, 1);
        shop.conflict(shop.change().put(safety("main", 5, 2)));
        shop.committed(shop.change().put(five));
        shop.conflict(shop.change().put(safety("main", 6, 1)));
        shop.conflict(shop.change().put(safety("main", 6, 3)));
        assertEquals(Optional.of(five), find(five.key()));
        shop.committed(shop.change().put(safety("main", 6, 2)));
        assertEquals(Optional.of(safety("main", 6, 2)), find(five.key()));
    }

    @Test
    void aGroupIsReadAsAWhole() {
        ChangeSetBuilder change = shop.change();
        IntStream.range(0, 40).forEach(i -> change.put(safety("place-" + (10 + i), 1 + i, 1)));
        shop.committed(change.put(new SafetyStock(Sku.of("other"), LocationId.of("main"), 7, 1)));
        assertEquals(
                LongStream.rangeClosed(1, 40).boxed().toList(),
                group().stream().map(SafetyStock::quantity).toList());
    }

    @Test
    void aReferenceMayLeaveItsGroupAndComeBack() {
        shop.committed(shop.change().put(safety("main", 5, 1)).put(safety("store", 6, 1)));
        shop.committed(shop.change().put(safety("main", 0, 2)));
        assertEquals(List.of(safety("store", 6, 1)), group());
        assertEquals(Optional.of(safety("main", 0, 2)), find(SafetyStock.key(SKU, LocationId.of("main"))));
        shop.committed(shop.change().put(safety("main", 4, 3)));
        assertEquals(List.of(safety("main", 4, 3), safety("store", 6, 1)), group());
    }

    @Test
    void whatWasNotAskedForIsNotRead() {
        shop.committed(shop.change().put(safety("main", 5, 1)));
        Snapshot found = shop.storage().read(shop.request().withSkus(Set.of(SKU)));
        assertEquals(List.of(), found.group(SafetyStock.of(SKU), SafetyStock.class));
    }

    @Test
    void relyingOnTheVersionThatIsThereCommits() {
        shop.committed(shop.change().put(safety("main", 5, 1)));
        shop.committed(shop.change().rely(SafetyStock.key(SKU, LocationId.of("main")), 1));
        assertEquals(
                Optional.of(safety("main", 5, 1)), find(SafetyStock.key(SKU, LocationId.of("main"))), "is unchanged");
    }

    @Test
    void relyingOnAnOlderVersionOrOnNothingIsAConflictAndChangesNothing() {
        shop.committed(shop.change().put(safety("main", 5, 1)));
        shop.committed(shop.change().put(safety("main", 6, 2)));
        shop.conflict(shop.change()
                .rely(SafetyStock.key(SKU, LocationId.of("main")), 1)
                .receive(Samples.key("sku", "main"), 3));
        shop.conflict(shop.change()
                .rely(SafetyStock.key(SKU, LocationId.of("store")), 1)
                .receive(Samples.key("sku", "main"), 3));
        assertEquals(0, shop.level(Samples.key("sku", "main")).onHand());
    }

    @Test
    void aKindIsListedSortedById() {
        List<String> ids = List.of("b", "B", "a-1", "a.1", "a1", "a_1", "a:1", "10", "9", "-", "Z");
        ids.forEach(id -> shop.committed(shop.change().put(new Item(Sku.of(id), "", 1))));
        shop.committed(shop.change().put(safety("main", 5, 1)).location(Samples.location("main", 1)));
        for (int limit : new int[] {1, 4, 11, 1000}) {
            assertEquals(
                    List.of("-", "10", "9", "B", "Z", "a-1", "a.1", "a1", "a:1", "a_1", "b"),
                    listed(ReferenceKind.ITEM, limit));
        }
        assertEquals(List.of("sku/main"), listed(ReferenceKind.SAFETY_STOCK, 3));
    }

    @Test
    void manyReferencesAreReadAtOnce() {
        ChangeSetBuilder change = shop.change();
        IntStream.range(0, 1000).forEach(i -> change.put(safety("place-" + i, i, 1)));
        shop.committed(change);
        Set<ReferenceKey> wanted = IntStream.range(500, 1500)
                .mapToObj(i -> SafetyStock.key(SKU, LocationId.of("place-" + i)))
                .collect(Collectors.toSet());
        Snapshot found = shop.storage().read(shop.request().withReferences(wanted));
        assertEquals(
                500,
                wanted.stream()
                        .filter(key -> found.reference(key, SafetyStock.class).isPresent())
                        .count());
    }

    @Test
    void neighboursDoNotSeeEachOthersReferences() {
        Shop neighbour = shop.neighbour();
        shop.committed(shop.change().put(safety("main", 5, 1)));
        neighbour.committed(neighbour.change().put(safety("main", 9, 1)));
        assertEquals(Optional.of(safety("main", 5, 1)), find(SafetyStock.key(SKU, LocationId.of("main"))));
        assertEquals(List.of(safety("main", 5, 1)), group());
    }

    private static SafetyStock safety(String location, long quantity, long version) {
        return new SafetyStock(SKU, LocationId.of(location), quantity, version);
    }

    private Optional<SafetyStock> find(ReferenceKey key) {
        return shop.storage().read(shop.request().withReferences(Set.of(key))).reference(key, SafetyStock.class);
    }

    private List<SafetyStock> group() {
        return shop.storage()
                .read(shop.request().withGroups(Set.of(SafetyStock.of(SKU))))
                .group(SafetyStock.of(SKU), SafetyStock.class);
    }

    private List<String> listed(ReferenceKind kind, int limit) {
        List<String> ids = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<Reference> page = shop.storage().references(shop.tenant(), kind, new PageRequest(cursor, limit));
            page.items().forEach(one -> ids.add(one.key().id()));
            cursor = page.next();
        } while (cursor.isPresent());
        return ids;
    }
}
