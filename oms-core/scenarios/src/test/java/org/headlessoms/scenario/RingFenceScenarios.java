package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.OUTLET;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.headlessoms.channel.DefineChannel;
import org.headlessoms.channel.ReleaseRingFence;
import org.headlessoms.channel.RingFenceReleased;
import org.headlessoms.channel.RingFenceStock;
import org.headlessoms.channel.StockRingFenced;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Outcome;
import org.headlessoms.hold.HoldPlaced;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.order.PlaceOrderBuilder;
import org.headlessoms.returns.Disposition;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLot;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.LotMismatch;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.SetSafetyStock;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.stock.Tracking;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Units set apart for one channel. */
@OnEveryStorage
class RingFenceScenarios extends Scenario {

    private static final ChannelId WEB = ChannelId.of("web");
    private static final ChannelId POS = ChannelId.of("pos");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private Outcome<StockRingFenced> ringFence(Sku sku, LocationId location, long units) {
        return world.oms
                .channels()
                .ringFence(new RingFenceStock(world.next(), sku, location, Optional.empty(), WEB, units));
    }

    private Outcome<RingFenceReleased> release(Sku sku, LocationId location, long units) {
        return world.oms
                .channels()
                .releaseRingFence(new ReleaseRingFence(world.next(), sku, location, Optional.empty(), WEB, units));
    }

    /** A new item at the main warehouse: so many units shared, so many ring-fenced for the web shop. */
    private Sku stocked(String name, long shared, long fenced) {
        Sku sku = world.stocked(name, shared + fenced);
        ringFence(sku, MAIN, fenced).orElseThrow();
        return sku;
    }

    private void web(boolean sharedStock, LocationId... locations) {
        world.oms
                .channels()
                .define(new DefineChannel(world.next(), WEB, "", List.of(locations), sharedStock, true))
                .orElseThrow();
    }

    private StockLevel level(Sku sku, StockPlace place) {
        return world.oms.stock().levels(sku).stream()
                .filter(level -> level.key().place().equals(place))
                .findFirst()
                .orElse(StockLevel.empty(new StockKey(sku, place)));
    }

    private long shared(Sku sku) {
        return level(sku, StockPlace.of(MAIN)).available();
    }

    private long fenced(Sku sku) {
        return level(sku, fence(MAIN)).available();
    }

    private static StockPlace fence(LocationId location) {
        return StockPlace.of(location).forChannel(Optional.of(WEB));
    }

    private Map<StockPlace, Long> reserved(OrderId id) {
        return world.find(id).line(LINE_1).orElseThrow().reservedAt();
    }

    private PlaceOrder order(ChannelId channel, Sku sku, long units, UnaryOperator<PlaceOrderBuilder> more) {
        return more.apply(world.order().channel(channel).line(sku, units, 100).tender("card"))
                .build();
    }

    private OrderId placed(ChannelId channel, Sku sku, long units) {
        return world.oms
                .orders()
                .place(order(channel, sku, units, order -> order))
                .orElseThrow()
                .orderId();
    }

    private OrderId waiting(ChannelId channel, Sku sku, long units) {
        return world.oms
                .orders()
                .place(order(channel, sku, units, order -> order.allocation(AllocationPolicy.BACKORDER)))
                .orElseThrow()
                .orderId();
    }

    private HoldId held(ChannelId channel, Sku sku, long units) {
        Outcome<HoldPlaced> outcome = world.oms
                .holds()
                .place(new PlaceHold(
                        world.next(),
                        Optional.empty(),
                        Optional.of(channel),
                        List.of(new PlaceHold.Line(sku, units)),
                        QUARTER,
                        false));
        return outcome.orElseThrow().hold().id();
    }

    private static InsufficientStock shortOf(Sku sku, long wanted, long there) {
        return new InsufficientStock(List.of(new Shortage(sku, wanted, there)));
    }

    @Test
    void ringFencedUnitsAreStillOnHandButOnlyForTheirChannel() {
        Sku sku = world.stocked("A", 10);
        assertThat(ringFence(sku, MAIN, 4).orElseThrow())
                .isEqualTo(new StockRingFenced(new StockKey(sku, fence(MAIN)), 4));
        assertThat(world.onHand(sku)).isEqualTo(10);
        assertRefused(() -> world.oms.orders().place(order(POS, sku, 7, order -> order)), shortOf(sku, 7, 6));
        assertThat(reserved(placed(POS, sku, 6))).isEqualTo(Map.of(StockPlace.of(MAIN), 6L));
        assertThat(reserved(placed(WEB, sku, 4))).isEqualTo(Map.of(fence(MAIN), 4L));
        assertThat(world.available(sku)).isZero();
    }

    @Test
    void theLedgerSaysWhereRingFencedUnitsWent() {
        Sku sku = stocked("A", 7, 3);
        release(sku, MAIN, 2).orElseThrow();
        assertThat(movements(new StockKey(sku, MAIN)))
                .containsExactly("RECEIVED 10", "RING_FENCED 3", "RING_FENCE_RELEASED 2");
        assertThat(movements(new StockKey(sku, fence(MAIN)))).containsExactly("RING_FENCED 3", "RING_FENCE_RELEASED 2");
        assertThat(shared(sku)).isEqualTo(9);
        assertThat(fenced(sku)).isEqualTo(1);
    }

    private List<String> movements(StockKey key) {
        return world.oms.stock().ledger(key, PageRequest.first(10)).items().stream()
                .map(entry -> entry.movement())
                .map(movement -> movement.kind() + " " + movement.quantity())
                .toList();
    }

    @Test
    void itsOwnFenceFirstThenWhatIsShared() {
        Sku sku = stocked("A", 5, 3);
        assertThat(reserved(placed(WEB, sku, 2))).isEqualTo(Map.of(fence(MAIN), 2L));
        assertThat(reserved(placed(WEB, sku, 3))).isEqualTo(Map.of(fence(MAIN), 1L, StockPlace.of(MAIN), 2L));
        assertThat(reserved(placed(WEB, sku, 3))).isEqualTo(Map.of(StockPlace.of(MAIN), 3L));
    }

    @Test
    void aFenceThatHasEverythingIsUsedWhereverItIs() {
        Sku sku = world.stocked("A", 5);
        world.receive(sku, STORE, 1);
        world.receive(sku, OUTLET, 2);
        ringFence(sku, STORE, 1).orElseThrow();
        ringFence(sku, OUTLET, 2).orElseThrow();
        assertThat(reserved(placed(WEB, sku, 2))).isEqualTo(Map.of(fence(OUTLET), 2L));
        assertThat(reserved(placed(WEB, sku, 2))).isEqualTo(Map.of(StockPlace.of(MAIN), 2L));
        assertThat(reserved(placed(WEB, sku, 1))).isEqualTo(Map.of(fence(STORE), 1L));
    }

    @Test
    void aChannelWithoutSharedStockHasItsFenceOnly() {
        web(false);
        Sku sku = stocked("A", 5, 3);
        assertRefused(() -> world.oms.orders().place(order(WEB, sku, 4, order -> order)), shortOf(sku, 4, 3));
        OrderId id = waiting(WEB, sku, 4);
        assertThat(reserved(id)).isEqualTo(Map.of(fence(MAIN), 3L));
        world.receive(sku, MAIN, 5);
        world.pass(Duration.ofMinutes(1));
        assertThat(reserved(id)).isEqualTo(Map.of(fence(MAIN), 3L));
        assertThat(shared(sku)).isEqualTo(10);
        ringFence(sku, MAIN, 3).orElseThrow();
        assertThat(reserved(id)).isEqualTo(Map.of(fence(MAIN), 4L));
        assertThat(fenced(sku)).isEqualTo(2);
    }

    @Test
    void aFenceAtALocationThatDoesNotServeTheChannelIsNotUsed() {
        web(true, STORE);
        Sku sku = stocked("A", 1, 3);
        assertRefused(() -> world.oms.orders().place(order(WEB, sku, 1, order -> order)), shortOf(sku, 1, 0));
        web(true, STORE, MAIN);
        assertThat(reserved(placed(WEB, sku, 1))).isEqualTo(Map.of(fence(MAIN), 1L));
    }

    @Test
    void cancelledUnitsGoBackToTheFenceAndServeTheirChannelsBackorder() {
        Sku sku = stocked("A", 1, 2);
        OrderId first = placed(WEB, sku, 2);
        placed(POS, sku, 1);
        OrderId pos = waiting(POS, sku, 1);
        OrderId web = waiting(WEB, sku, 1);
        world.oms.orders().cancel(CancelOrder.all(world.next(), first, "")).orElseThrow();
        assertThat(reserved(web)).isEqualTo(Map.of(fence(MAIN), 1L));
        assertThat(reserved(pos)).isEmpty();
        assertThat(fenced(sku)).isEqualTo(1);
        assertThat(shared(sku)).isZero();
    }

    @Test
    void whatAHoldKeptOfAFenceGoesBackToIt() {
        Sku sku = stocked("A", 1, 2);
        held(WEB, sku, 2);
        assertThat(level(sku, fence(MAIN)).held()).isEqualTo(2);
        world.pass(QUARTER);
        assertThat(fenced(sku)).isEqualTo(2);
        assertThat(shared(sku)).isEqualTo(1);
    }

    @Test
    void aHoldInAFenceBecomesAnOrderOfItsChannel() {
        Sku sku = stocked("A", 1, 2);
        HoldId id = held(WEB, sku, 2);
        OrderId placed = world.oms
                .orders()
                .place(order(WEB, sku, 2, order -> order.hold(id)))
                .orElseThrow()
                .orderId();
        assertThat(reserved(placed)).isEqualTo(Map.of(fence(MAIN), 2L));
        assertThat(level(sku, fence(MAIN))).isEqualTo(new StockLevel(new StockKey(sku, fence(MAIN)), 0, 2, 0, 0, 0, 0));
    }

    @Test
    void releasedUnitsServeWhoeverWaits() {
        Sku sku = stocked("A", 1, 3);
        placed(POS, sku, 1);
        OrderId pos = waiting(POS, sku, 2);
        assertThat(release(sku, MAIN, 2).orElseThrow())
                .isEqualTo(new RingFenceReleased(new StockKey(sku, fence(MAIN)), 2));
        assertThat(reserved(pos)).isEqualTo(Map.of(StockPlace.of(MAIN), 2L));
        assertThat(fenced(sku)).isEqualTo(1);
    }

    @Test
    void noMoreIsMovedThanThereIs() {
        Sku sku = stocked("A", 2, 3);
        placed(WEB, sku, 1);
        assertRefused(() -> ringFence(sku, MAIN, 3), shortOf(sku, 3, 2));
        assertRefused(() -> release(sku, MAIN, 3), shortOf(sku, 3, 2));
        assertRefused(() -> release(sku, STORE, 1), shortOf(sku, 1, 0));
        ringFence(sku, MAIN, 2).orElseThrow();
        release(sku, MAIN, 4).orElseThrow();
        assertThat(shared(sku)).isEqualTo(4);
        assertThat(fenced(sku)).isZero();
    }

    @Test
    void whatAnExpiredHoldKeepsCanBeSetApart() {
        Sku sku = world.stocked("A", 2);
        world.oms
                .holds()
                .place(PlaceHold.of(world.next(), QUARTER, new PlaceHold.Line(sku, 2)))
                .orElseThrow();
        assertRefused(() -> ringFence(sku, MAIN, 1), shortOf(sku, 1, 0));
        world.clock.advance(QUARTER);
        ringFence(sku, MAIN, 1).orElseThrow();
        assertThat(fenced(sku)).isEqualTo(1);
    }

    @Test
    void badInputIsRefused() {
        Sku sku = world.stocked("A", 2);
        Sku nothing = Sku.of("NOTHING");
        LocationId moon = LocationId.of("moon");
        assertRefused(() -> ringFence(nothing, MAIN, 1), new NotFound("item", "NOTHING"));
        assertRefused(() -> ringFence(sku, moon, 1), new NotFound("location", "moon"));
        assertRefused(
                () -> ringFence(sku, MAIN, 1_000_001), new LimitExceeded("ringFence.quantity", 1_000_000, 1_000_001));
        assertRefused(
                () -> world.oms
                        .channels()
                        .ringFence(new RingFenceStock(world.next(), sku, MAIN, Optional.of(LotId.of("L")), WEB, 1)),
                new LotMismatch(sku, Tracking.NONE, Optional.of(LotId.of("L"))));
    }

    @Test
    void theSameCommandMovesUnitsOnce() {
        Sku sku = world.stocked("A", 5);
        RingFenceStock command = new RingFenceStock(world.next(), sku, MAIN, Optional.empty(), WEB, 2);
        world.oms.channels().ringFence(command).orElseThrow();
        world.oms.channels().ringFence(command).orElseThrow();
        assertThat(fenced(sku)).isEqualTo(2);
    }

    @Test
    void safetyStockComesFromSharedUnitsOnly() {
        Sku sku = world.stocked("A", 3);
        world.oms
                .stock()
                .setSafetyStock(new SetSafetyStock(world.next(), sku, MAIN, 5))
                .orElseThrow();
        assertThat(level(sku, StockPlace.of(MAIN)).safety()).isEqualTo(3);
        receivedIntoFence(sku, Optional.empty(), 4);
        assertThat(fenced(sku)).isEqualTo(4);
        assertThat(level(sku, fence(MAIN)).safety()).isZero();
        assertRefused(() -> ringFence(sku, MAIN, 1), shortOf(sku, 1, 0));
        release(sku, MAIN, 3).orElseThrow();
        assertThat(level(sku, StockPlace.of(MAIN)).safety()).isEqualTo(5);
        assertThat(shared(sku)).isEqualTo(1);
    }

    private void receivedIntoFence(Sku sku, Optional<LotId> lot, long units) {
        ReceiptLine line = new ReceiptLine(sku, units, lot, Optional.of(WEB));
        world.oms
                .stock()
                .receive(new ReceiveStock(world.next(), MAIN, List.of(line), ""))
                .orElseThrow();
    }

    @Test
    void goodsThatComeInForAChannelServeItsBackorderOnly() {
        Sku sku = world.item("A");
        OrderId pos = waiting(POS, sku, 1);
        OrderId web = waiting(WEB, sku, 1);
        receivedIntoFence(sku, Optional.empty(), 3);
        assertThat(reserved(pos)).isEmpty();
        assertThat(reserved(web)).isEqualTo(Map.of(fence(MAIN), 1L));
        assertThat(fenced(sku)).isEqualTo(2);
    }

    @Test
    void returnedUnitsAreShared() {
        Sku sku = stocked("A", 1, 2);
        OrderId id = placed(WEB, sku, 2);
        world.shipAll(id);
        assertThat(level(sku, fence(MAIN)).onHand()).isZero();
        world.returned(id, LINE_1, 2, Disposition.RESTOCK);
        assertThat(shared(sku)).isEqualTo(3);
        assertThat(fenced(sku)).isZero();
    }

    @Test
    void aFencedLotIsTakenBeforeTheSameLotShared() {
        Sku sku = Sku.of("MILK");
        LotId lot = LotId.of("L1");
        world.oms
                .stock()
                .defineItem(DefineItem.tracked(world.next(), sku, "", Tracking.LOT))
                .orElseThrow();
        world.oms
                .stock()
                .defineLot(new DefineLot(world.next(), sku, lot, Optional.empty()))
                .orElseThrow();
        receivedIntoFence(sku, Optional.of(lot), 3);
        world.oms
                .channels()
                .releaseRingFence(new ReleaseRingFence(world.next(), sku, MAIN, Optional.of(lot), WEB, 1))
                .orElseThrow();
        assertThat(reserved(placed(WEB, sku, 3)))
                .isEqualTo(Map.of(StockPlace.of("main#L1~web"), 2L, StockPlace.of("main#L1"), 1L));
    }
}
