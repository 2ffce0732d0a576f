package org.headlessoms.benchmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.Plan;
import org.headlessoms.core.sourcing.Planner;
import org.headlessoms.core.sourcing.SetPart;
import org.headlessoms.core.sourcing.SourcingTask;
import org.headlessoms.core.sourcing.Supply;
import org.headlessoms.sourcing.CostTable;
import org.headlessoms.sourcing.HandlingCost;
import org.headlessoms.sourcing.SourcingPolicy;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Which locations ship an order, on random stock that is the same in every run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SourcingBenchmark {

    private static final long SEED = 7;
    private static final int INSTANCES = 256;
    private static final int MOST_UNITS = 5;
    private static final Planner FEWEST = new Planner(request -> SourcingPolicy.fewestShipments());
    private static final int MOST_LOCATIONS = 500;
    private static final SourcingPolicy BY_COST = SourcingPolicy.cheapest(costs(new Random(SEED)));
    private static final Planner CHEAPEST = new Planner(request -> BY_COST);
    private static final Buyer BUYER = new Buyer(Optional.empty(), Instant.EPOCH);

    /** Lines of the order and locations that may have their items. */
    @Param({"10x50", "50x500"})
    private String size = "";

    private final List<Instance> instances = new ArrayList<>();
    private int next;

    private record Instance(List<SetPart> wanted, Supply supply) {}

    /** Made by JMH. */
    public SourcingBenchmark() {}

    /** Draws orders and stock. */
    @Setup(Level.Trial)
    public void draw() {
        int by = size.indexOf('x');
        int lines = Integer.parseInt(size.substring(0, by));
        int locations = Integer.parseInt(size.substring(by + 1));
        Random random = new Random(SEED);
        for (int i = 0; i < INSTANCES; i++) {
            instances.add(instance(lines, locations, random));
        }
    }

    /**
     * Plans an order.
     *
     * @return the plan
     */
    @Benchmark
    public Plan fewestShipments() {
        Instance one = instances.get(next++ % INSTANCES);
        return FEWEST.plan(one.wanted(), one.supply(), SourcingTask.of(BUYER));
    }

    /**
     * Plans an order at the least cost.
     *
     * @return the plan
     */
    @Benchmark
    public Plan cheapest() {
        Instance one = instances.get(next++ % INSTANCES);
        return CHEAPEST.plan(one.wanted(), one.supply(), SourcingTask.of(BUYER));
    }

    /** Shipments cost 3.00 to 12.00, and units up to 2.00, by location. */
    private static CostTable costs(Random random) {
        Map<LocationId, HandlingCost> costs = new HashMap<>();
        for (int at = 0; at < MOST_LOCATIONS; at++) {
            costs.put(LocationId.of("place-" + at), new HandlingCost(300 + random.nextInt(900), random.nextInt(200)));
        }
        return new CostTable(Currency.getInstance("EUR"), costs, List.of(), 0);
    }

    /** Each item is at about a third of the locations, and not always enough of it. */
    private static Instance instance(int lines, int locations, Random random) {
        Snapshot.Builder stock = Snapshot.builder();
        for (int at = 0; at < locations; at++) {
            LocationId location = LocationId.of("place-" + at);
            stock.reference(new Location(location, "", Location.Kind.WAREHOUSE, at % 3, true, 1));
            for (int line = 0; line < lines; line++) {
                if (random.nextInt(3) == 0) {
                    stock.level(new StockLevel(
                            new StockKey(Shop.item(line), location), 1 + random.nextInt(MOST_UNITS), 0, 0, 0, 0, 0));
                }
            }
        }
        List<SetPart> wanted = IntStream.range(0, lines)
                .mapToObj(line -> new SetPart(line, Shop.item(line), 1 + random.nextInt(MOST_UNITS), 1))
                .toList();
        List<Sku> skus = wanted.stream().map(SetPart::sku).toList();
        return new Instance(wanted, Supply.of(stock.build(), skus, Map.of(), BUYER));
    }
}
