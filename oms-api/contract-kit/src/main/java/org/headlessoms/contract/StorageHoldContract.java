package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldLine;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.value.HoldId;
import org.junit.jupiter.api.Test;

/** Checkout holds are stored over the version the writer has seen, and the active ones are listed. */
public abstract class StorageHoldContract extends StorageSuite {

    private static final Instant LATER = Instant.parse("2026-03-01T11:00:00.001Z");

    /** For authors. */
    protected StorageHoldContract() {}

    @Test
    void aHoldIsReadBackEqual() {
        List<HoldLine> lines =
                List.of(new HoldLine(Samples.key("b", "main"), 1_000_000), new HoldLine(Samples.key("a", "store"), 1));
        Hold hold = new Hold(HoldId.of("hold-1"), 1, Hold.Status.ACTIVE, lines, LATER);
        shop.committed(shop.change().hold(hold));
        assertEquals(Optional.of(hold), shop.hold("hold-1"));
        assertEquals(Optional.empty(), shop.hold("hold-2"));
    }

    @Test
    void aHoldKeepsEveryStatus() {
        for (Hold.Status status : Hold.Status.values()) {
            Hold hold = Samples.hold("hold-" + status);
            Hold changed = hold.changed(status, LATER);
            shop.committed(shop.change().hold(hold));
            shop.committed(shop.change().hold(changed));
            assertEquals(Optional.of(changed), shop.hold("hold-" + status));
        }
    }

    @Test
    void placingAHoldThatExistsIsAConflict() {
        Hold hold = Samples.hold("hold-1");
        shop.committed(shop.change().hold(hold));
        shop.conflict(shop.change().hold(hold));
        assertEquals(Optional.of(hold), shop.hold("hold-1"));
    }

    @Test
    void changingAnOlderVersionOfAHoldIsAConflict() {
        Hold hold = Samples.hold("hold-1");
        Hold released = hold.changed(Hold.Status.RELEASED, hold.expiresAt());
        shop.committed(shop.change().hold(hold));
        shop.committed(shop.change().hold(released));
        shop.conflict(shop.change().hold(hold.changed(Hold.Status.EXPIRED, hold.expiresAt())));
        assertEquals(Optional.of(released), shop.hold("hold-1"));
    }

    @Test
    void changingAHoldThatDoesNotExistIsAConflict() {
        shop.conflict(shop.change().hold(Samples.hold("hold-1").changed(Hold.Status.RELEASED, LATER)));
        assertEquals(Optional.empty(), shop.hold("hold-1"));
    }

    @Test
    void onlyActiveHoldsAreListedSortedById() {
        List<String> ids = List.of("b", "B", "a-1", "a.1", "a1", "a_1", "a:1", "10", "9", "-", "Z");
        ids.forEach(id -> shop.committed(shop.change().hold(Samples.hold(id))));
        Hold ended = Samples.hold("ended");
        shop.committed(shop.change().hold(ended));
        shop.committed(shop.change().hold(ended.changed(Hold.Status.PROMOTED, LATER)));
        for (int limit : new int[] {1, 4, 11, 1000}) {
            List<String> listed = shop.activeHolds(limit).stream()
                    .map(one -> one.id().value())
                    .toList();
            assertEquals(List.of("-", "10", "9", "B", "Z", "a-1", "a.1", "a1", "a:1", "a_1", "b"), listed);
        }
    }

    @Test
    void anExtendedHoldIsListedAsItIsNow() {
        Hold hold = Samples.hold("hold-1");
        Hold extended = hold.changed(Hold.Status.ACTIVE, LATER);
        shop.committed(shop.change().hold(hold));
        shop.committed(shop.change().hold(extended));
        assertEquals(List.of(extended), shop.activeHolds(10));
    }

    @Test
    void oneReadAnswersManyHolds() {
        ChangeSetBuilder change = shop.change();
        IntStream.range(0, 30).forEach(i -> change.hold(Samples.hold("hold-" + i)));
        shop.committed(change);
        Set<HoldId> wanted = new HashSet<>();
        IntStream.range(20, 40).forEach(i -> wanted.add(HoldId.of("hold-" + i)));
        Snapshot found = shop.storage().read(shop.request().withHolds(wanted));
        assertEquals(
                10, wanted.stream().filter(id -> found.hold(id).isPresent()).count());
        assertEquals(Optional.empty(), found.hold(HoldId.of("hold-1")), "was not asked for");
    }
}
