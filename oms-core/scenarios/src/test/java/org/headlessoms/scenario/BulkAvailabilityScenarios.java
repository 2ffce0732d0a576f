package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.OUTLET;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.headlessoms.availability.AvailabilityQuery;
import org.headlessoms.availability.ItemAvailability;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommandReceipt;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.ReferenceWrite;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.stock.StockReceived;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Ten thousand items at three locations in one call. */
@OnEveryStorage
class BulkAvailabilityScenarios extends Scenario {

    private static final int ITEMS = 10_000;
    private static final int CHUNK = 500;
    private static final List<LocationId> PLACES = List.of(MAIN, STORE, OUTLET);

    private static Sku sku(int number) {
        return Sku.of("S%05d".formatted(number));
    }

    /** Item n has n + 1, n + 2 and n + 3 units at the three locations. */
    private static long units(int number, int place) {
        return number + 1L + place;
    }

    private void stockEverything() {
        for (int first = 0; first < ITEMS; first += CHUNK) {
            CommandId command = world.next();
            StreamId stream = StreamId.of(command);
            List<Integer> numbers =
                    IntStream.range(first, first + CHUNK).boxed().toList();
            StockReceived event =
                    new StockReceived(MAIN, List.of(new ReceiptLine(sku(first), 1, Optional.empty())), "");
            CommitResult result = world.storage.commit(new ChangeSet(
                    world.tenant,
                    world.clock.instant(),
                    Optional.of(new CommandReceipt(command, "f", stream, 1)),
                    List.of(),
                    List.of(),
                    numbers.stream()
                            .<ReferenceWrite>map(one -> new ReferenceWrite.Put(new Item(sku(one), "", 1)))
                            .toList(),
                    List.of(),
                    List.of(),
                    numbers.stream().flatMap(one -> movements(one, stream)).toList(),
                    List.of(),
                    List.of(new RecordedEvent(stream, 1, command, world.clock.instant(), event)),
                    List.of()));
            assertThat(result).isInstanceOf(CommitResult.Committed.class);
        }
    }

    private static Stream<StockMovement> movements(int number, StreamId stream) {
        return IntStream.range(0, PLACES.size())
                .mapToObj(place -> new StockMovement(
                        new StockKey(sku(number), PLACES.get(place)),
                        StockMovement.Kind.RECEIVED,
                        StockBucket.OUTSIDE,
                        StockBucket.AVAILABLE,
                        units(number, place),
                        stream,
                        ""));
    }

    @Test
    void tenThousandItemsAreAnsweredInOneCall() {
        stockEverything();
        for (int number = 0; number < ITEMS; number += 1000) {
            world.oms
                    .holds()
                    .place(PlaceHold.of(world.next(), Duration.ofMinutes(1), new PlaceHold.Line(sku(number), 2)))
                    .orElseThrow();
        }
        List<Sku> all = IntStream.range(0, ITEMS)
                .mapToObj(BulkAvailabilityScenarios::sku)
                .toList();
        Map<Sku, ItemAvailability> held = world.oms.availability().of(AvailabilityQuery.of(all));
        assertThat(held).hasSize(ITEMS);
        for (int number = 0; number < ITEMS; number++) {
            ItemAvailability one = held.get(sku(number));
            assertThat(one.locations()).hasSize(3);
            assertThat(one.units().onHand()).isEqualTo(3L * number + 6);
            assertThat(one.availableToSell()).isEqualTo(3L * number + 6 - (number % 1000 == 0 ? 2 : 0));
        }
        assertThat(sum(held)).isEqualTo(3L * ITEMS * (ITEMS - 1) / 2 + 6L * ITEMS - 2 * ITEMS / 1000);
        world.clock.advance(Duration.ofMinutes(1));
        assertThat(sum(world.oms.availability().of(AvailabilityQuery.of(all))))
                .isEqualTo(3L * ITEMS * (ITEMS - 1) / 2 + 6L * ITEMS);
    }

    private static long sum(Map<Sku, ItemAvailability> answers) {
        return answers.values().stream()
                .mapToLong(ItemAvailability::availableToSell)
                .sum();
    }
}
