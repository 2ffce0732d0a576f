package org.headlessoms.contract;

import static org.headlessoms.stock.StockBucket.AVAILABLE;
import static org.headlessoms.stock.StockBucket.HELD;
import static org.headlessoms.stock.StockBucket.OUTSIDE;
import static org.headlessoms.stock.StockBucket.RESERVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.event.StreamId;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldLine;
import org.headlessoms.order.Order;
import org.headlessoms.spi.MovedSince;
import org.headlessoms.spi.PromisedAt;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.stock.StockMovement.Kind;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.TransferLine;
import org.headlessoms.transfer.TransferQuantities;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.SourceId;
import org.headlessoms.value.SupplyId;
import org.headlessoms.value.TransferId;
import org.junit.jupiter.api.Test;

/** A level's ledger tells who is promised its units, and what came and left since a moment. */
public abstract class StoragePromiseContract extends StorageSuite {

    private static final StockKey KEY = Samples.key("SKU-1", "main");
    private static final StockKey STORE = Samples.key("SKU-1", "store");

    /** For authors. */
    protected StoragePromiseContract() {}

    @Test
    void ordersWithReservedUnitsAreFoundTheNewestFirst() {
        stocked(20);
        Order old = placed("old", 1, 3);
        Order young = placed("young", 3, 2);
        Order mid = placed("mid", 2, 1);
        Snapshot found = promised(KEY, 9);
        assertEquals(List.of(stream(young), stream(mid), stream(old)), found.promisedAt(KEY));
        assertEquals(Optional.of(young), found.order(young.id()));
        assertEquals(List.of(stream(young), stream(mid)), promised(KEY, 2).promisedAt(KEY));
    }

    @Test
    void ordersOfTheSameMomentAreFoundTheGreaterIdFirst() {
        stocked(20);
        Order a = placed("a", 1, 1);
        Order c = placed("c", 1, 1);
        Order b = placed("b", 1, 1);
        assertEquals(List.of(stream(c), stream(b), stream(a)), promised(KEY, 9).promisedAt(KEY));
    }

    @Test
    void anOrderThatHasNothingReservedAnyMoreIsNotFound() {
        stocked(20);
        Order shipped = placed("shipped", 1, 3);
        Order partly = placed("partly", 2, 3);
        shop.committed(shop.change().move(move(Kind.SHIPPED, RESERVED, OUTSIDE, 3, stream(shipped))));
        shop.committed(shop.change().move(move(Kind.UNRESERVED, RESERVED, AVAILABLE, 2, stream(partly))));
        assertEquals(List.of(stream(partly)), promised(KEY, 9).promisedAt(KEY));
    }

    @Test
    void holdsComeBeforeOrdersAndOnlyThoseThatAreActive() {
        stocked(20);
        Order order = placed("order", 5, 1);
        Hold early = held("early", 1);
        Hold late = held("late", 2);
        Hold gone = held("gone", 3);
        shop.committed(shop.change().hold(gone.changed(Hold.Status.PROMOTED, gone.expiresAt())));
        Snapshot found = promised(KEY, 9);
        assertEquals(List.of(StreamId.of(late.id()), StreamId.of(early.id()), stream(order)), found.promisedAt(KEY));
        assertEquals(Optional.of(late), found.hold(late.id()));
        assertEquals(
                List.of(StreamId.of(late.id()), stream(order)), promised(KEY, 1).promisedAt(KEY));
    }

    @Test
    void transfersComeBetweenHoldsAndOrdersUntilAllOfThemLeft() {
        stocked(20);
        Order order = placed("order", 5, 1);
        Hold hold = held("hold", 1);
        Transfer early = requested("early", 2);
        Transfer late = requested("late", 3);
        StreamId gone = StreamId.of(requested("gone", 4).id());
        shop.committed(shop.change().move(move(Kind.TRANSFER_SHIPPED, RESERVED, OUTSIDE, 2, gone)));
        Snapshot found = promised(KEY, 9);
        assertEquals(
                List.of(StreamId.of(hold.id()), StreamId.of(late.id()), StreamId.of(early.id()), stream(order)),
                found.promisedAt(KEY));
        assertEquals(Optional.of(early), found.reference(early.key(), Transfer.class));
        assertEquals(
                List.of(StreamId.of(hold.id()), StreamId.of(late.id()), stream(order)),
                promised(KEY, 1).promisedAt(KEY));
    }

    @Test
    void unitsThatWerePromotedFromAHoldArePromisedToTheOrder() {
        stocked(20);
        Hold hold = held("one", 1);
        Order order = Samples.order("order", at(2), Optional.empty());
        shop.committed(shop.change().insert(order).move(move(Kind.HOLD_PROMOTED, HELD, RESERVED, 1, stream(order))));
        shop.committed(shop.change().hold(hold.changed(Hold.Status.PROMOTED, hold.expiresAt())));
        assertEquals(List.of(stream(order)), promised(KEY, 9).promisedAt(KEY));
    }

    @Test
    void promisesAtOtherLevelsAndOfNeighboursAreNotFound() {
        stocked(20);
        placed("order", 1, 1);
        assertEquals(List.of(), promised(STORE, 9).promisedAt(STORE));
        Shop neighbour = shop.neighbour();
        assertEquals(
                List.of(),
                neighbour
                        .storage()
                        .read(neighbour.request().withPromised(new PromisedAt(Set.of(KEY), 9)))
                        .promisedAt(KEY));
    }

    @Test
    void whatCameAndLeftAfterAMomentIsSummedByKind() {
        StreamId order = StreamId.of(Samples.order("order").id());
        shop.committed(shop.change().at(at(1)).receive(KEY, 20));
        shop.committed(shop.change().at(at(2)).move(move(Kind.RESERVED, AVAILABLE, RESERVED, 7, order)));
        shop.committed(shop.change().at(at(3)).move(move(Kind.SHIPPED, RESERVED, OUTSIDE, 2, order)));
        shop.committed(shop.change().at(at(4)).move(move(Kind.SHIPPED, RESERVED, OUTSIDE, 3, order)));
        shop.committed(shop.change().at(at(4)).move(move(Kind.RETURNED, OUTSIDE, AVAILABLE, 1, order)));
        assertEquals(Map.of(Kind.RECEIVED, 20L, Kind.SHIPPED, -5L, Kind.RETURNED, 1L), moved(KEY, 0));
        assertEquals(Map.of(Kind.SHIPPED, -5L, Kind.RETURNED, 1L), moved(KEY, 1));
        assertEquals(Map.of(Kind.SHIPPED, -3L, Kind.RETURNED, 1L), moved(KEY, 3));
        assertEquals(Map.of(), moved(KEY, 4));
        assertEquals(Map.of(), moved(STORE, 0));
    }

    @Test
    void whatOneSubjectMovedIsLeftAside() {
        StreamId ours = StreamId.of(SourceId.of("source-1"));
        StreamId theirs = StreamId.of(SourceId.of("source-2"));
        shop.committed(shop.change()
                .receive(KEY, 20)
                .move(move(Kind.DELTA_REPORTED, AVAILABLE, OUTSIDE, 2, ours))
                .move(move(Kind.DELTA_REPORTED, AVAILABLE, OUTSIDE, 3, theirs)));
        MovedSince wanted = new MovedSince(Set.of(KEY), Instant.EPOCH, Optional.of(ours));
        assertEquals(
                Map.of(Kind.RECEIVED, 20L, Kind.DELTA_REPORTED, -3L),
                shop.storage().read(shop.request().withMoved(wanted)).moved(KEY));
    }

    @Test
    void levelsOfLotsAndChannelsAreAskedApart() {
        StockKey lot = new StockKey(KEY.sku(), StockPlace.of("main#lot-1~web"));
        shop.committed(shop.change().receive(KEY, 2).receive(lot, 3));
        Snapshot found = shop.storage()
                .read(shop.request().withMoved(new MovedSince(Set.of(KEY, lot), Instant.EPOCH, Optional.empty())));
        assertEquals(Map.of(Kind.RECEIVED, 2L), found.moved(KEY));
        assertEquals(Map.of(Kind.RECEIVED, 3L), found.moved(lot));
        assertTrue(found.moved(STORE).isEmpty());
    }

    private void stocked(long units) {
        shop.committed(shop.change().receive(KEY, units));
    }

    private Order placed(String id, int minute, long units) {
        Order order = Samples.order(id, at(minute), Optional.empty());
        shop.committed(shop.change()
                .insert(order)
                .move(move(Kind.RESERVED, AVAILABLE, RESERVED, units, StreamId.of(order.id()))));
        return order;
    }

    private Hold held(String id, int minute) {
        Hold hold = new Hold(HoldId.of(id), 1, Hold.Status.ACTIVE, List.of(new HoldLine(KEY, 1)), at(60));
        shop.committed(shop.change()
                .at(at(minute))
                .hold(hold)
                .move(move(Kind.HELD, AVAILABLE, HELD, 1, StreamId.of(hold.id()))));
        return hold;
    }

    private Transfer requested(String id, int minute) {
        TransferLine line = new TransferLine(
                LineId.of("1"),
                KEY.sku(),
                Optional.empty(),
                Optional.empty(),
                SupplyId.of(id),
                TransferQuantities.of(2));
        Transfer transfer = new Transfer(
                TransferId.of(id), KEY.location(), STORE.location(), List.of(line), LocalDate.EPOCH, "", 1);
        shop.committed(shop.change()
                .at(at(minute))
                .put(transfer)
                .move(move(Kind.TRANSFER_RESERVED, AVAILABLE, RESERVED, 2, StreamId.of(transfer.id()))));
        return transfer;
    }

    private Snapshot promised(StockKey key, int limit) {
        return shop.storage().read(shop.request().withPromised(new PromisedAt(Set.of(key), limit)));
    }

    private Map<Kind, Long> moved(StockKey key, int minute) {
        return shop.storage()
                .read(shop.request().withMoved(new MovedSince(Set.of(key), at(minute), Optional.empty())))
                .moved(key);
    }

    private static StreamId stream(Order order) {
        return StreamId.of(order.id());
    }

    private static StockMovement move(Kind kind, StockBucket from, StockBucket to, long units, StreamId subject) {
        return new StockMovement(KEY, kind, from, to, units, subject, "");
    }

    private static Instant at(int minute) {
        return Samples.NOW.plusSeconds(60L * minute);
    }
}
