package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.util.List;
import java.util.stream.IntStream;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.NotFound;
import org.headlessoms.stock.BookCycleCount;
import org.headlessoms.stock.CycleCountBooked;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.ShortagePolicy;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

@OnEveryStorage
class CycleCountScenarios extends Scenario {

    private static StockKey main(Sku sku) {
        return new StockKey(sku, MAIN);
    }

    private BookCycleCount count(ShortagePolicy shortage, BookCycleCount.Line... lines) {
        return new BookCycleCount(world.next(), List.of(lines), "weekly", shortage);
    }

    @Test
    void severalLevelsAreCountedAtOnce() {
        Sku a = world.stocked("A", 5);
        Sku b = world.stocked("B", 5);
        CycleCountBooked booked = world.oms
                .stock()
                .bookCycleCount(count(
                        ShortagePolicy.REFUSE,
                        new BookCycleCount.Line(main(a), 4),
                        new BookCycleCount.Line(main(b), 5),
                        new BookCycleCount.Line(new StockKey(b, STORE), 2)))
                .orElseThrow();
        assertThat(booked.results())
                .containsExactly(
                        new CycleCountBooked.Result(main(a), 5, 4, 0),
                        new CycleCountBooked.Result(main(b), 5, 5, 0),
                        new CycleCountBooked.Result(new StockKey(b, STORE), 0, 2, 0));
        assertThat(world.available(a)).isEqualTo(4);
        assertThat(world.available(b)).isEqualTo(7);
    }

    @Test
    void oneLevelBelowWhatIsPromisedRefusesAllAndNamesEach() {
        Sku a = world.stocked("A", 5);
        Sku b = world.stocked("B", 5);
        world.placed(a, 3, 100);
        world.placed(b, 4, 100);
        assertRefused(
                () -> world.oms
                        .stock()
                        .bookCycleCount(count(
                                ShortagePolicy.REFUSE,
                                new BookCycleCount.Line(main(b), 3),
                                new BookCycleCount.Line(new StockKey(b, STORE), 2),
                                new BookCycleCount.Line(main(a), 0))),
                new InsufficientStock(List.of(new Shortage(a, 3, 0), new Shortage(b, 4, 3))));
        CycleCountBooked booked = world.oms
                .stock()
                .bookCycleCount(count(
                        ShortagePolicy.RECORD,
                        new BookCycleCount.Line(main(b), 3),
                        new BookCycleCount.Line(main(a), 0)))
                .orElseThrow();
        assertThat(booked.results())
                .containsExactly(
                        new CycleCountBooked.Result(main(b), 5, 3, 1), new CycleCountBooked.Result(main(a), 5, 0, 3));
        assertThat(world.level(a, MAIN).onHand()).isZero();
        assertThat(world.level(b, MAIN).reserved()).isEqualTo(3);
        assertThat(world.oms.synchronisation().openShortages(b)).hasSize(1);
    }

    @Test
    void whatIsUnknownOrTooLongIsRefused() {
        Sku a = world.stocked("A", 5);
        assertRefused(
                () -> world.oms
                        .stock()
                        .bookCycleCount(count(
                                ShortagePolicy.RECORD,
                                new BookCycleCount.Line(main(a), 5),
                                new BookCycleCount.Line(main(Sku.of("B")), 5))),
                new NotFound("item", "B"));
        BookCycleCount.Line[] lines = IntStream.range(0, 501)
                .mapToObj(i -> new BookCycleCount.Line(main(Sku.of("X" + i)), 1))
                .toArray(BookCycleCount.Line[]::new);
        assertRefused(
                () -> world.oms.stock().bookCycleCount(count(ShortagePolicy.REFUSE, lines)),
                new LimitExceeded("count.lines", 500, 501));
    }
}
