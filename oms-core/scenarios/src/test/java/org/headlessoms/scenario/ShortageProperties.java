package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.headlessoms.inmemory.InMemoryStorage;
import org.headlessoms.shortage.StockShortage;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.stock.AdjustStock;
import org.headlessoms.stock.CountStock;
import org.headlessoms.stock.ShortagePolicy;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.sync.SourceLine;
import org.headlessoms.sync.SyncMode;
import org.headlessoms.sync.SynchroniseStock;
import org.headlessoms.value.SourceId;
import org.headlessoms.value.Tenant;

/** Whatever happens while counts and reports say that less is there than was promised: the books balance. */
class ShortageProperties {

    private static final SourceId SOURCE = SourceId.of("wms");

    /** What happens, in the life of a shop or to its books. */
    @FunctionalInterface
    interface Happening {
        void to(RandomLife life);
    }

    @Provide
    Arbitrary<List<Happening>> lifeWithShortages() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 29);
        Arbitrary<Happening> normal = Combinators.combine(Arbitraries.of(LifeAction.class), number, number, number)
                .as((action, a, b, c) -> life -> life.live(List.of(new RandomLife.Step(action, a, b, c))));
        Arbitrary<Happening> count =
                Combinators.combine(number, number, number).as((a, b, c) -> life -> count(life, a, b, c));
        Arbitrary<Happening> adjust =
                Combinators.combine(number, number, number).as((a, b, c) -> life -> adjust(life, a, b, c));
        Arbitrary<Happening> report =
                Combinators.combine(number, number, number).as((a, b, c) -> life -> report(life, a, b, c));
        return Arbitraries.frequencyOf(
                        Tuple.of(6, normal), Tuple.of(1, count), Tuple.of(1, adjust), Tuple.of(1, report))
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }

    @Property(tries = 400)
    void theBooksBalance(@ForAll("lifeWithShortages") List<Happening> happenings) {
        RandomLife life = new RandomLife(new InMemoryStorage(), Tenant.of("shop"));
        happenings.forEach(one -> one.to(life));
        life.settle();
        assertThat(life.world.oms.verify().differences()).isEmpty();
        assertThat(life.world
                        .oms
                        .synchronisation()
                        .shortages(PageRequest.first(500))
                        .items())
                .allMatch(shortage -> nothingUncoveredIsForSale(life, shortage));
    }

    /** While promised units are not there, no unit at the place is free. */
    private static boolean nothingUncoveredIsForSale(RandomLife life, StockShortage shortage) {
        List<StockLevel> levels = life.world.oms.stock().levels(shortage.level().sku()).stream()
                .filter(level -> shortage.concerns(level.key()))
                .toList();
        long promised = levels.stream()
                .mapToLong(level -> level.reserved() + level.held())
                .sum();
        long available = levels.stream().mapToLong(StockLevel::available).sum();
        return Math.min(shortage.uncovered(), promised) == 0 || available == 0;
    }

    private static void count(RandomLife life, int a, int b, int c) {
        life.send(
                life.world.oms.stock()::count,
                new CountStock(life.next(), life.key(a, b), c % 6, "count", ShortagePolicy.RECORD));
    }

    private static void adjust(RandomLife life, int a, int b, int c) {
        life.send(
                life.world.oms.stock()::adjust,
                new AdjustStock(life.next(), life.key(a, b), -1 - c % 4, "gone", ShortagePolicy.RECORD));
    }

    private static void report(RandomLife life, int a, int b, int c) {
        boolean delta = c % 3 == 0;
        Optional<Instant> asOf = delta ? Optional.empty() : Optional.of(life.world.clock.instant());
        SourceLine line = new SourceLine(life.key(a, b), 1 + life.events.size(), delta ? c % 7 - 3 : c % 6);
        life.send(
                life.world.oms.synchronisation()::synchronise,
                new SynchroniseStock(
                        life.next(),
                        SOURCE,
                        delta ? SyncMode.DELTA : SyncMode.SNAPSHOT,
                        Optional.empty(),
                        asOf,
                        List.of(line)));
    }
}
