package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.headlessoms.Oms;
import org.headlessoms.availability.AvailabilityQuery;
import org.headlessoms.availability.CachedAvailability;
import org.headlessoms.availability.ItemAvailability;
import org.headlessoms.command.RefusedException;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.core.limits.CacheSettings;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.hold.ChangeHold;
import org.headlessoms.hold.ExtendHold;
import org.headlessoms.hold.HoldPlaced;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.hold.ReleaseHold;
import org.headlessoms.inmemory.SequentialIds;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.returns.Disposition;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.StorageException;
import org.headlessoms.stock.AdjustStock;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.SetSafetyStock;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;
import org.junit.jupiter.api.Test;

/** A cached answer says how old it is, follows the journal, and decides nothing. */
@OnEveryStorage
class AvailabilityCacheScenarios extends Scenario {

    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final Duration MAX_AGE = Duration.ofMinutes(5);
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int MOST_SKUS = 3;

    @Override
    OmsEngine options(OmsEngine engine) {
        return engine.limits(Limits.defaults().withAvailabilitySkus(MOST_SKUS))
                .availabilityCache(new CacheSettings(1000, MAX_AGE, INTERVAL));
    }

    private CachedAvailability cached(Sku sku) {
        return world.oms.availability().cached().of(sku);
    }

    private long sellable(Sku sku) {
        return cached(sku).value().availableToSell();
    }

    private HoldPlaced hold(Oms oms, Sku sku, long quantity) {
        return oms.holds()
                .place(PlaceHold.of(world.next(), QUARTER, new PlaceHold.Line(sku, quantity)))
                .orElseThrow();
    }

    /** Another process on the same storage. */
    private Oms otherProcess() {
        return OmsEngine.builder()
                .storage(world.storage)
                .clock(world.clock)
                .ids(SequentialIds.startingAt("other"))
                .tenant(world.tenant)
                .build();
    }

    /** What happens is seen after an interval, and only what it touched is read again. */
    private void assertSeen(Sku sku, Sku untouched, Runnable happening) {
        cached(sku);
        Instant before = cached(untouched).readAt();
        happening.run();
        world.clock.advance(INTERVAL);
        ItemAvailability truth = world.oms.availability().of(sku);
        assertThat(cached(sku).value()).isEqualTo(truth);
        assertThat(cached(untouched).readAt()).isEqualTo(before);
    }

    @Test
    void anAnswerIsKeptUntilTheJournalTellsThatItsItemWasTouched() {
        Sku sku = world.stocked("A", 5);
        Sku other = world.stocked("B", 7);
        Instant start = world.clock.instant();
        assertThat(cached(sku))
                .isEqualTo(new CachedAvailability(world.oms.availability().of(sku), start, Duration.ZERO));
        assertThat(sellable(other)).isEqualTo(7);
        hold(world.oms, sku, 2);
        world.clock.advance(INTERVAL.minusMillis(1));
        assertThat(sellable(sku)).isEqualTo(5);
        assertThat(cached(sku).age()).isEqualTo(INTERVAL.minusMillis(1));
        world.clock.advance(Duration.ofMillis(1));
        assertThat(sellable(sku)).isEqualTo(3);
        assertThat(cached(sku).age()).isZero();
        assertThat(cached(other).readAt()).isEqualTo(start);
        assertThat(cached(other).age()).isEqualTo(INTERVAL);
    }

    @Test
    void aStaleAnswerNeverDecidesAReservation() {
        Sku sku = world.stocked("A", 5);
        assertThat(sellable(sku)).isEqualTo(5);
        hold(otherProcess(), sku, 5);
        assertThat(sellable(sku)).isEqualTo(5);
        assertThat(world.oms.availability().of(sku).availableToSell()).isZero();
        assertRefused(
                () -> world.oms.holds().place(PlaceHold.of(world.next(), QUARTER, new PlaceHold.Line(sku, 1))),
                new InsufficientStock(List.of(new Shortage(sku, 1, 0))));
        assertThat(sellable(sku)).isEqualTo(5);
        world.clock.advance(INTERVAL);
        assertThat(sellable(sku)).isZero();
    }

    @Test
    void everyStepOfALifeIsSeen() {
        Sku sku = world.stocked("A", 20);
        Sku other = world.stocked("B", 7);
        Oms oms = world.oms;
        assertSeen(sku, other, () -> world.receive(sku, STORE, 4));
        assertSeen(
                sku,
                other,
                () -> oms.stock()
                        .adjust(new AdjustStock(world.next(), new StockKey(sku, MAIN), -2, "lost"))
                        .orElseThrow());
        assertSeen(
                sku,
                other,
                () -> oms.stock()
                        .setSafetyStock(new SetSafetyStock(world.next(), sku, MAIN, 3))
                        .orElseThrow());
        HoldId hold = hold(oms, sku, 3).hold().id();
        assertSeen(
                sku,
                other,
                () -> oms.holds().release(new ReleaseHold(world.next(), hold)).orElseThrow());
        OrderId order = world.placed(sku, 4, 100);
        assertSeen(
                sku,
                other,
                () -> oms.orders()
                        .cancel(CancelOrder.units(world.next(), order, LINE_1, 1, ""))
                        .orElseThrow());
        assertSeen(sku, other, () -> world.shipAll(order));
        assertSeen(sku, other, () -> world.returned(order, LINE_1, 2, Disposition.QUARANTINE));
        hold(oms, sku, 6);
        world.clock.advance(QUARTER);
        assertSeen(sku, other, () -> oms.work().runDue());
        assertSeen(sku, other, () -> world.item("A"));
    }

    @Test
    void anItemThatAHoldNoLongerKeepsIsSeenToo() {
        Sku sku = world.stocked("A", 5);
        Sku other = world.stocked("B", 5);
        Sku untouched = world.stocked("C", 5);
        HoldId hold = hold(world.oms, sku, 3).hold().id();
        assertSeen(
                sku,
                untouched,
                () -> world.oms
                        .holds()
                        .change(new ChangeHold(world.next(), hold, List.of(new PlaceHold.Line(other, 1)), false))
                        .orElseThrow());
        assertThat(sellable(sku)).isEqualTo(5);
    }

    @Test
    void whatHappensToAComponentIsSeenInTheKit() {
        Sku cup = world.stocked("CUP", 3);
        Sku set = Sku.of("SET");
        world.oms
                .stock()
                .defineItem(DefineItem.kit(world.next(), set, "", new KitComponent(cup, 2, 1)))
                .orElseThrow();
        assertThat(sellable(set)).isEqualTo(1);
        world.receive(cup, STORE, 1);
        world.clock.advance(INTERVAL);
        assertThat(sellable(set)).isEqualTo(2);
    }

    @Test
    void aLocationThatIsSwitchedOffIsSeenByAllItems() {
        Sku sku = world.stocked("A", 3);
        Sku other = world.stocked("B", 4);
        assertThat(sellable(sku) + sellable(other)).isEqualTo(7);
        world.oms
                .stock()
                .defineLocation(new DefineLocation(world.next(), MAIN, "", Location.Kind.WAREHOUSE, 0, false))
                .orElseThrow();
        world.clock.advance(INTERVAL);
        assertThat(sellable(sku) + sellable(other)).isZero();
    }

    @Test
    void whatNoEventTellsIsSeenAtTheGreatestAge() {
        Sku sku = world.stocked("A", 5);
        world.oms
                .holds()
                .place(PlaceHold.of(world.next(), Duration.ofMinutes(1), new PlaceHold.Line(sku, 5)))
                .orElseThrow();
        assertThat(sellable(sku)).isZero();
        world.clock.advance(MAX_AGE.minusMillis(1));
        assertThat(sellable(sku)).isZero();
        assertThat(world.oms.availability().of(sku).availableToSell()).isEqualTo(5);
        world.clock.advance(Duration.ofMillis(1));
        assertThat(sellable(sku)).isEqualTo(5);
    }

    @Test
    void moreNewsThanIsWorthReadingIsTakenToBeAboutEverything() {
        Sku sku = world.stocked("A", 5);
        Sku other = world.stocked("B", 5);
        HoldId hold = hold(world.oms, other, 1).hold().id();
        assertThat(sellable(sku)).isEqualTo(5);
        hold(world.oms, sku, 1);
        IntStream.range(0, 1001)
                .forEach(i -> world.oms
                        .holds()
                        .extend(new ExtendHold(world.next(), hold, QUARTER))
                        .orElseThrow());
        world.clock.advance(INTERVAL);
        assertThat(sellable(sku)).isEqualTo(4);
        assertThat(cached(sku).age()).isZero();
        assertSeen(sku, other, () -> hold(world.oms, sku, 1));
    }

    @Test
    void aQueryIsAnsweredFromBothWhatIsKnownAndWhatIsRead() {
        Sku a = world.stocked("A", 1);
        Sku b = world.stocked("B", 2);
        cached(a);
        Instant start = world.clock.instant();
        world.clock.advance(Duration.ofMillis(10));
        Map<Sku, CachedAvailability> answers =
                world.oms.availability().cached().of(AvailabilityQuery.of(List.of(b, a)));
        assertThat(answers.keySet()).containsExactly(a, b);
        assertThat(answers.get(a).readAt()).isEqualTo(start);
        assertThat(answers.get(b).readAt()).isEqualTo(world.clock.instant());
        assertThat(answers.get(b).value().availableToSell()).isEqualTo(2);
        List<Sku> tooMany = IntStream.rangeClosed(0, MOST_SKUS)
                .mapToObj(i -> Sku.of("S" + i))
                .toList();
        assertThatThrownBy(() -> world.oms.availability().cached().of(AvailabilityQuery.of(tooMany)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aLookThatFailsIsMadeAgainFromWhereItBegan() {
        Sku sku = world.stocked("A", 5);
        boolean[] broken = {false};
        FlakyStorage storage = new FlakyStorage(world.storage) {
            @Override
            public JournalPage journal(Tenant tenant, int bucket, long after, int limit) {
                if (broken[0] && bucket == JOURNAL_BUCKETS - 1) {
                    throw StorageException.uncommitted("journal", new IllegalStateException("no connection"));
                }
                return super.journal(tenant, bucket, after, limit);
            }
        };
        Oms oms = options(OmsEngine.builder()
                        .storage(storage)
                        .clock(world.clock)
                        .ids(SequentialIds.startingAt("other"))
                        .tenant(world.tenant))
                .build();
        assertThat(oms.availability().cached().of(sku).value().availableToSell())
                .isEqualTo(5);
        IntStream.range(0, 4).forEach(i -> hold(world.oms, sku, 1));
        world.clock.advance(INTERVAL);
        broken[0] = true;
        assertThatThrownBy(() -> oms.availability().cached().of(sku)).isInstanceOf(StorageException.class);
        broken[0] = false;
        assertThat(oms.availability().cached().of(sku).value().availableToSell())
                .isEqualTo(1);
    }

    @Test
    void aClockThatIsSetBackDoesNotStopTheLooks() {
        Sku sku = world.stocked("A", 5);
        assertThat(sellable(sku)).isEqualTo(5);
        hold(world.oms, sku, 1);
        world.clock.advance(Duration.ofHours(-1));
        assertThat(sellable(sku)).isEqualTo(4);
        assertThat(cached(sku).age()).isZero();
    }

    @Test
    void tenantsHaveAnswersOfTheirOwn() {
        Sku sku = world.stocked("A", 5);
        assertThat(sellable(sku)).isEqualTo(5);
        Oms other = world.oms.forTenant(Tenant.of(world.tenant + "-other"));
        assertThat(other.availability().cached().of(sku).value().availableToSell())
                .isZero();
        hold(world.oms, sku, 5);
        world.clock.advance(INTERVAL);
        assertThat(other.availability().cached().of(sku).age()).isEqualTo(INTERVAL);
        assertThat(sellable(sku)).isZero();
    }

    @Test
    void whatIsReadWhileStockMovesIsRightInTheEnd() throws Exception {
        List<Sku> skus = List.of(world.stocked("A", 50), world.stocked("B", 50));
        AtomicInteger names = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                Sku sku = skus.get(thread % 2);
                boolean moves = thread < 2;
                running.add(threads.submit(() -> {
                    for (int i = 0; i < 30; i++) {
                        if (moves) {
                            CommandId command = CommandId.of("m" + names.incrementAndGet());
                            world.oms
                                    .holds()
                                    .place(PlaceHold.of(command, QUARTER, new PlaceHold.Line(sku, 1)))
                                    .orElseThrow();
                            world.clock.advance(INTERVAL);
                        } else {
                            assertThat(sellable(sku)).isBetween(20L, 50L);
                        }
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
        world.clock.advance(INTERVAL);
        assertThat(skus).allSatisfy(sku -> assertThat(sellable(sku)).isEqualTo(20));
    }

    @Test
    void withoutACacheEveryAnswerIsRead() {
        Sku sku = world.stocked("A", 5);
        Oms oms = otherProcess();
        assertThat(oms.availability().cached().of(sku).value().availableToSell())
                .isEqualTo(5);
        hold(world.oms, sku, 2);
        CachedAvailability answer = oms.availability().cached().of(sku);
        assertThat(answer.value().availableToSell()).isEqualTo(3);
        assertThat(answer.age()).isZero();
    }
}
