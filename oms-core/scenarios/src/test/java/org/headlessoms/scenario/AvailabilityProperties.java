package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.OUTLET;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.headlessoms.availability.ItemAvailability;
import org.headlessoms.availability.Promise;
import org.headlessoms.availability.PromiseQuery;
import org.headlessoms.channel.DefineChannel;
import org.headlessoms.channel.RingFenceStock;
import org.headlessoms.command.Outcome;
import org.headlessoms.hold.HoldPlaced;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.inmemory.InMemoryStorage;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.DefineLot;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.SetSafetyStock;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.Tracking;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/** Whatever happened before: what is available to sell is the largest quantity that a hold gets. */
class AvailabilityProperties {

    private static final Sku PLAIN = Sku.of("PLAIN");
    private static final Sku PART = Sku.of("PART");
    private static final Sku MILK = Sku.of("MILK");
    private static final ChannelId WEB = ChannelId.of("web");
    private static final Sku KIT = Sku.of("KIT");
    private static final List<Sku> STOCKED = List.of(PLAIN, PART, MILK);
    private static final List<Sku> ALL = List.of(PLAIN, PART, MILK, KIT);
    private static final List<LocationId> PLACES = List.of(MAIN, STORE, OUTLET);

    record Step(int what, int a, int b, int c) {}

    @Provide
    Arbitrary<List<Step>> past() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 11);
        return Combinators.combine(Arbitraries.integers().between(0, 9), number, number, number)
                .as(Step::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(40);
    }

    @Property(tries = 400)
    void exactlyWhatIsAvailableToSellCanBeHeld(
            @ForAll("past") List<Step> past, @ForAll int first, @ForAll boolean inChannel) {
        World world = new World(new InMemoryStorage(), Tenant.of("shop"), engine -> engine);
        define(world);
        past.forEach(step -> happen(world, step));
        for (int i = 0; i < ALL.size(); i++) {
            check(
                    world,
                    ALL.get(Math.floorMod(first + i, ALL.size())),
                    inChannel ? Optional.of(WEB) : Optional.empty());
        }
        assertThat(world.oms.verify().differences()).isEmpty();
    }

    @Property(tries = 200)
    void exactlyWhatIsPromisedForTodayCanBeHeld(
            @ForAll("past") List<Step> past,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 40) Integer> quantities,
            @ForAll @IntRange(max = 3) int first) {
        World world = new World(new InMemoryStorage(), Tenant.of("shop"), engine -> engine);
        define(world);
        past.forEach(step -> happen(world, step));
        List<PromiseQuery.Line> wanted = new ArrayList<>();
        for (int quantity : quantities) {
            wanted.add(new PromiseQuery.Line(ALL.get((first + wanted.size()) % ALL.size()), quantity));
        }
        Promise promise = world.oms.availability().promise(PromiseQuery.of(wanted.toArray(new PromiseQuery.Line[0])));
        Optional<HoldPlaced> held = world.oms
                .holds()
                .place(new PlaceHold(
                        world.next(),
                        Optional.empty(),
                        wanted.stream()
                                .map(line -> new PlaceHold.Line(line.sku(), line.quantity()))
                                .toList(),
                        Duration.ofMinutes(60),
                        true))
                .fold(Optional::of, refusal -> Optional.empty());
        boolean unforeseen = happened(past, 9) || (happened(past, 2, 3) && happened(past, 4));
        Map<String, Long> promised = new TreeMap<>();
        promise.lines()
                .forEach(line ->
                        line.from().forEach((key, units) -> promised.merge(named(key, unforeseen), units, Long::sum)));
        Map<String, Long> kept = new TreeMap<>();
        held.ifPresent(placed -> placed.hold()
                .lines()
                .forEach(line -> kept.merge(named(line.key(), unforeseen), line.quantity(), Long::sum)));
        assertThat(kept).isEqualTo(promised);
        assertThat(promise.isInTime())
                .isEqualTo(held.filter(placed -> placed.shortages().isEmpty()).isPresent());
    }

    private static boolean happened(List<Step> past, Integer... whats) {
        return past.stream().anyMatch(step -> List.of(whats).contains(step.what()));
    }

    /**
     * Which places units come from is not foreseen where a hold has expired, only how many there are: a hold that others fill
     * leaves its own units where they are, and where some wait it gives any of its places to them.
     */
    private static String named(StockKey key, boolean unforeseen) {
        return unforeseen ? key.sku().toString() : key.toString();
    }

    private static void check(World world, Sku sku, Optional<ChannelId> channel) {
        ItemAvailability answer = availability(world, sku, channel);
        long onHand = world.oms.stock().levels(sku).stream()
                .mapToLong(StockLevel::onHand)
                .sum();
        assertThat(answer.units().onHand()).isEqualTo(onHand);
        long sellable = answer.availableToSell();
        assertThat(hold(world, channel, sku, sellable + 1, 60, false).refusalOrThrow())
                .isInstanceOf(InsufficientStock.class);
        assertThat(availability(world, sku, channel).availableToSell()).isEqualTo(sellable);
        if (sellable > 0) {
            hold(world, channel, sku, sellable, 60, false).orElseThrow();
        }
        assertThat(availability(world, sku, channel).availableToSell()).isZero();
    }

    private static void define(World world) {
        world.item("PLAIN");
        world.item("PART");
        world.oms
                .stock()
                .defineItem(new DefineItem(world.next(), MILK, "", List.of(), Tracking.LOT, 1))
                .orElseThrow();
        for (int day = 1; day <= 4; day++) {
            Optional<LocalDate> expiry = day == 4 ? Optional.empty() : Optional.of(LocalDate.of(2026, 3, day));
            world.oms
                    .stock()
                    .defineLot(new DefineLot(world.next(), MILK, LotId.of("L" + day), expiry))
                    .orElseThrow();
        }
        world.oms
                .stock()
                .defineItem(DefineItem.kit(
                        world.next(), KIT, "", new KitComponent(PLAIN, 1, 1), new KitComponent(PART, 2, 1)))
                .orElseThrow();
    }

    private static void happen(World world, Step step) {
        Sku sku = STOCKED.get(step.a % 3);
        LocationId place = PLACES.get(step.b % 3);
        switch (step.what) {
            case 0, 1 -> receive(world, sku, place, 1 + step.c);
            case 2, 3 ->
                hold(world, Optional.empty(), ALL.get(step.a % 4), 1 + step.b % 5, 1 + step.c * 10, step.c % 2 == 0);
            case 4 -> world.clock.advance(Duration.ofMinutes(20L * step.c));
            case 5 ->
                world.oms
                        .stock()
                        .defineLocation(new DefineLocation(
                                world.next(), place, "", Location.Kind.STORE, step.a, step.c % 3 > 0));
            case 6 -> world.oms.stock().setSafetyStock(new SetSafetyStock(world.next(), sku, place, step.c % 4));
            case 7 ->
                world.oms
                        .channels()
                        .define(new DefineChannel(world.next(), WEB, "", PLACES.subList(0, step.a % 4), true, true));
            case 8 ->
                world.oms
                        .channels()
                        .ringFence(new RingFenceStock(world.next(), sku, place, lotOf(sku, step.a), WEB, 1 + step.c));
            default ->
                world.placed(
                        order -> order.allocation(AllocationPolicy.BACKORDER).line(PLAIN, 1 + step.c, 100));
        }
    }

    private static void receive(World world, Sku sku, LocationId place, long units) {
        Optional<LotId> lot = lotOf(sku, units);
        world.oms
                .stock()
                .receive(new ReceiveStock(world.next(), place, List.of(new ReceiptLine(sku, units, lot)), ""))
                .orElseThrow();
    }

    private static Optional<LotId> lotOf(Sku sku, long number) {
        return sku.equals(MILK) ? Optional.of(LotId.of("L" + (1 + number % 4))) : Optional.empty();
    }

    private static ItemAvailability availability(World world, Sku sku, Optional<ChannelId> channel) {
        return channel.map(id -> world.oms.availability().of(sku, id))
                .orElseGet(() -> world.oms.availability().of(sku));
    }

    private static Outcome<?> hold(
            World world, Optional<ChannelId> channel, Sku sku, long quantity, long minutes, boolean partial) {
        return world.oms
                .holds()
                .place(new PlaceHold(
                        world.next(),
                        Optional.empty(),
                        channel,
                        List.of(new PlaceHold.Line(sku, quantity)),
                        Duration.ofMinutes(minutes),
                        partial));
    }
}
