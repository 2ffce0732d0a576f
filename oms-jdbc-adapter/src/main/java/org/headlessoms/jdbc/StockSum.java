package org.headlessoms.jdbc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * What the change sets of a group do to one level: the sum, and how much each bucket must have so that each change fits in
 * turn.
 */
final class StockSum {

    /** The buckets that a level stores. */
    static final List<StockBucket> BUCKETS = List.of(
            StockBucket.AVAILABLE,
            StockBucket.RESERVED,
            StockBucket.HELD,
            StockBucket.SAFETY,
            StockBucket.QUARANTINE,
            StockBucket.DAMAGED);

    /** No level has so much on hand: an expectation that cannot be met. */
    private static final long NEVER = -1;

    private final Tenant tenant;
    private final StockKey key;
    private final Set<Integer> owners = new HashSet<>();
    private final long[] added = new long[BUCKETS.size()];
    private final long[] needed = new long[BUCKETS.size()];
    private final List<StockChange> changes = new ArrayList<>();

    private StockSum(Tenant tenant, StockKey key) {
        this.tenant = tenant;
        this.key = key;
    }

    /** The sums of a group, sorted by tenant and key: the order in which levels are locked. */
    static List<StockSum> of(ChangeGroup group) {
        Map<String, Map<StockKey, StockSum>> sums = new TreeMap<>();
        for (int owner = 0; owner < group.changeSets().size(); owner++) {
            ChangeSet changeSet = group.changeSets().get(owner);
            Map<StockKey, StockSum> ofTenant =
                    sums.computeIfAbsent(changeSet.tenant().value(), id -> new TreeMap<>());
            for (StockChange change : StockChange.of(changeSet)) {
                ofTenant.computeIfAbsent(change.delta().key(), key -> new StockSum(changeSet.tenant(), key))
                        .add(owner, change);
            }
        }
        return sums.values().stream()
                .flatMap(ofTenant -> ofTenant.values().stream())
                .toList();
    }

    static String column(StockBucket bucket) {
        return bucket.name().toLowerCase(Locale.ROOT);
    }

    Tenant tenant() {
        return tenant;
    }

    StockKey key() {
        return key;
    }

    Set<Integer> owners() {
        return owners;
    }

    /** The one change of a group of one. */
    StockChange change() {
        return changes.get(0);
    }

    long added(StockBucket bucket) {
        return added[BUCKETS.indexOf(bucket)];
    }

    long needed(StockBucket bucket) {
        return needed[BUCKETS.indexOf(bucket)];
    }

    /** What must be on hand; null if that does not matter. */
    @Nullable
    Long expected() {
        List<Long> expectations = changes.stream()
                .map(StockChange::expected)
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .distinct()
                .toList();
        if (expectations.isEmpty()) {
            return null;
        }
        return expectations.size() == 1 ? expectations.get(0) : NEVER;
    }

    boolean changesNothing() {
        for (long units : added) {
            if (units != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether it fits a level that has nothing, so that the level may be created by it. */
    boolean fitsNothing() {
        for (long units : needed) {
            if (units > 0) {
                return false;
            }
        }
        return true;
    }

    private void add(int owner, StockChange change) {
        owners.add(owner);
        changes.add(change);
        StockDelta delta = change.delta();
        long[] units = {
            delta.available(), delta.reserved(), delta.held(), delta.safety(), delta.quarantine(), delta.damaged()
        };
        for (int bucket = 0; bucket < units.length; bucket++) {
            added[bucket] = Math.addExact(added[bucket], units[bucket]);
            needed[bucket] = Math.max(needed[bucket], -added[bucket]);
        }
    }
}
