package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import java.util.OptionalLong;
import org.headlessoms.hold.Hold;
import org.headlessoms.order.Order;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.WorkId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A change set that fails, for whatever reason, leaves nothing behind. Every test sends one that would change a bit of
 * everything and holds one part that cannot be applied.
 */
public abstract class StorageAtomicityContract extends StorageSuite {

    private static final StockKey KEY = Samples.key("SKU-1", "main");
    private static final WorkId WORK = WorkId.of("work-1");

    private final Order order = Samples.order("order-1");
    private final Hold hold = Samples.hold("hold-1");

    /** For authors. */
    protected StorageAtomicityContract() {}

    @BeforeEach
    void fillTheShop() {
        shop.committed(shop.change("first")
                .insert(order)
                .hold(hold)
                .item(Samples.item("SKU-1", 1))
                .location(Samples.location("main", 1))
                .receive(KEY, 10)
                .queue(Samples.waiting("SKU-1", 0, Samples.NOW, "order-1"))
                .work(new WorkWrite.Schedule(Samples.work("work-1", Samples.NOW))));
    }

    @Test
    void aChangeOfEverythingIsAppliedAsAWhole() {
        Picture before = shop.picture();
        shop.committed(everything());
        Picture after = shop.picture();
        assertEquals(2, after.orders().size());
        assertEquals(1, after.holds().size());
        assertEquals(7, after.levels().get(0).available());
        assertEquals(2, after.ledger().size());
        assertEquals("order-2", after.backorders().get(0).orderId().value());
        assertEquals(before.journal().size() + 6, after.journal().size());
        assertEquals("work-2", after.work().get(0).id().value());
        assertEquals(2, shop.item("SKU-1").orElseThrow().version());
        assertEquals(2, shop.location("main").orElseThrow().version());
        assertNotEquals(Optional.empty(), shop.receipt("second"));
    }

    @Test
    void aStaleOrderLeavesNothingBehind() {
        shop.committed(shop.change().insert(Samples.order("order-3")));
        leavesNothing(
                CommitResult.Conflict.class,
                everything().update(Samples.order("order-3").atVersion(7)));
    }

    @Test
    void anOrderThatExistsLeavesNothingBehind() {
        shop.committed(shop.change().insert(Samples.order("order-3")));
        leavesNothing(CommitResult.Conflict.class, everything().insert(Samples.richOrder("order-3")));
    }

    @Test
    void aStaleHoldLeavesNothingBehind() {
        shop.committed(shop.change().hold(Samples.hold("hold-3")));
        leavesNothing(CommitResult.Conflict.class, everything().hold(Samples.hold("hold-3")));
    }

    @Test
    void aStaleItemLeavesNothingBehind() {
        leavesNothing(CommitResult.Conflict.class, everything().item(Samples.item("SKU-3", 2)));
    }

    @Test
    void aStaleLocationLeavesNothingBehind() {
        leavesNothing(CommitResult.Conflict.class, everything().location(Samples.location("store", 2)));
    }

    @Test
    void anotherNumberOnHandLeavesNothingBehind() {
        leavesNothing(CommitResult.Conflict.class, everything().expect(KEY, 9));
    }

    @Test
    void aShortLevelLeavesNothingBehind() {
        leavesNothing(CommitResult.StockShort.class, everything().reserve(KEY, 8));
        leavesNothing(CommitResult.StockShort.class, everything().reserve(Samples.key("zzz", "zzz"), 1));
    }

    @Test
    void workWithAnotherTokenLeavesNothingBehind() {
        WorkId other = WorkId.of("work-3");
        shop.committed(shop.change().work(new WorkWrite.Schedule(Samples.work("work-3", Samples.NOW))));
        leavesNothing(
                CommitResult.Conflict.class, everything().work(new WorkWrite.Complete(other, OptionalLong.of(4))));
        leavesNothing(
                CommitResult.Conflict.class, everything().work(new WorkWrite.Lease(other, 4, Picture.FAR_FUTURE)));
    }

    @Test
    void aCommandThatTookEffectBeforeLeavesNothingBehind() {
        Picture before = shop.picture();
        assertEquals(
                shop.receipt("first").orElseThrow(),
                shop.duplicate(everything("first").build()));
        assertUnchanged(before);
    }

    @Test
    void afterAFailureTheSameCommandCanStillTakeEffect() {
        leavesNothing(CommitResult.StockShort.class, everything().reserve(KEY, 8));
        shop.committed(everything());
        assertEquals(7, shop.level(KEY).available());
    }

    private ChangeSetBuilder everything() {
        return everything("second");
    }

    private ChangeSetBuilder everything(String commandId) {
        return shop.change(commandId)
                .insert(Samples.order("order-2"))
                .update(Samples.changed(order))
                .hold(Samples.hold("hold-2"))
                .hold(hold.changed(Hold.Status.RELEASED, hold.expiresAt()))
                .item(Samples.item("SKU-1", 2))
                .location(Samples.location("main", 2))
                .reserve(KEY, 3)
                .unqueue(Samples.waiting("SKU-1", 0, Samples.NOW, "order-1"))
                .queue(Samples.waiting("SKU-1", 0, Samples.NOW, "order-2"))
                .work(new WorkWrite.Complete(WORK, OptionalLong.empty()))
                .work(new WorkWrite.Schedule(Samples.work("work-2", Samples.NOW)));
    }

    private void leavesNothing(Class<? extends CommitResult> reason, ChangeSetBuilder change) {
        Picture before = shop.picture();
        CommitResult result = shop.commit(change);
        assertEquals(reason, result.getClass());
        assertUnchanged(before);
        assertEquals(Optional.empty(), shop.receipt("second"));
    }

    private void assertUnchanged(Picture before) {
        assertEquals(before, shop.picture());
        assertEquals(Optional.of(order), shop.order("order-1"));
        assertEquals(Optional.empty(), shop.order("order-2"));
        assertEquals(Optional.of(hold), shop.hold("hold-1"));
        assertEquals(Optional.empty(), shop.hold("hold-2"));
        assertEquals(1, shop.item("SKU-1").orElseThrow().version());
        assertEquals(1, shop.location("main").orElseThrow().version());
        assertEquals(10, shop.level(KEY).available());
    }
}
