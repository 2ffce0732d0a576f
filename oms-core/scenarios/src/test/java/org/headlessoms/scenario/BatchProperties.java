package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.headlessoms.backorder.SourceWaiting;
import org.headlessoms.inmemory.InMemoryStorage;
import org.headlessoms.order.AllocateOrder;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.LineQuantities;
import org.headlessoms.order.Order;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/** Sharing out jointly is never worse than one by one, and on small instances nothing is better. */
class BatchProperties {

    /** Units of each item that an order wants, and its priority. */
    record Demand(int priority, List<Integer> units) {}

    /** Orders, oldest first, and what there is of each item at two locations. */
    record Instance(List<Demand> orders, List<Integer> main, List<Integer> store) {
        int items() {
            return main.size();
        }

        long there(int item) {
            return main.get(item) + store.get(item);
        }
    }

    private static Arbitrary<Instance> instance(int orders, int items, int most, int there) {
        Arbitrary<List<Integer>> units =
                Arbitraries.integers().between(0, most).list().ofSize(items);
        Arbitrary<Demand> demand = Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        units.filter(some -> some.stream().anyMatch(one -> one > 0)))
                .as(Demand::new);
        Arbitrary<List<Integer>> stock =
                Arbitraries.integers().between(0, there).list().ofSize(items);
        return Combinators.combine(demand.list().ofMinSize(1).ofMaxSize(orders), stock, stock)
                .as(Instance::new);
    }

    @Provide
    Arbitrary<Instance> small() {
        return instance(4, 2, 2, 2);
    }

    @Provide
    Arbitrary<Instance> large() {
        return instance(12, 4, 5, 9);
    }

    /** A shop with these orders, which wait, and this stock; the last item, if there are more than three, is a set. */
    private static final class Shop {
        final World world = new World(new InMemoryStorage(), Tenant.of("shop"), engine -> engine);
        final List<OrderId> ids = new ArrayList<>();

        Shop(Instance instance) {
            List<Sku> skus = new ArrayList<>();
            for (int item = 0; item < instance.items(); item++) {
                skus.add(item < 3 ? world.item("I" + item) : set(skus));
            }
            instance.orders().forEach(demand -> ids.add(placed(demand, skus)));
            for (int item = 0; item < Math.min(3, instance.items()); item++) {
                if (instance.main().get(item) > 0) {
                    world.receive(skus.get(item), MAIN, instance.main().get(item));
                }
                if (instance.store().get(item) > 0) {
                    world.receive(skus.get(item), STORE, instance.store().get(item));
                }
            }
        }

        private Sku set(List<Sku> skus) {
            Sku set = Sku.of("SET");
            world.oms
                    .stock()
                    .defineItem(DefineItem.kit(
                            world.next(),
                            set,
                            "",
                            new KitComponent(skus.get(0), 1, 1),
                            new KitComponent(skus.get(1), 2, 1)))
                    .orElseThrow();
            return set;
        }

        private OrderId placed(Demand demand, List<Sku> skus) {
            world.clock.advance(Duration.ofSeconds(1));
            return world.placed(order -> {
                order.allocation(AllocationPolicy.PARTIAL).priority(demand.priority());
                for (int item = 0; item < skus.size(); item++) {
                    if (demand.units().get(item) > 0) {
                        order.line(skus.get(item), demand.units().get(item), 100);
                    }
                }
                return order;
            });
        }

        /** By priority: completed orders and units given. */
        List<Long> worth() {
            Map<Integer, long[]> byPriority = new TreeMap<>();
            for (OrderId id : ids) {
                Order order = world.find(id);
                long[] worth = byPriority.computeIfAbsent(order.header().priority(), priority -> new long[2]);
                List<LineQuantities> lines =
                        order.lines().stream().map(line -> line.quantities()).toList();
                worth[0] += lines.stream().allMatch(line -> line.open() == 0) ? 1 : 0;
                worth[1] += lines.stream().mapToLong(LineQuantities::reserved).sum();
            }
            List<Long> all = new ArrayList<>();
            byPriority.values().forEach(worth -> Arrays.stream(worth).forEach(all::add));
            return all;
        }

        List<Long> jointly() {
            world.oms.backorders().source(SourceWaiting.forOrders(world.next(), ids));
            assertThat(world.oms.verify().differences()).isEmpty();
            return worth();
        }

        List<Long> oneByOne() {
            ids.stream()
                    .map(world::find)
                    .sorted((one, other) -> Integer.compare(
                            one.header().priority(), other.header().priority()))
                    .forEach(order -> world.oms.orders().allocate(new AllocateOrder(world.next(), order.id())));
            return worth();
        }
    }

    @Property(tries = 150)
    void itIsNeverWorseThanOneByOne(@ForAll("large") Instance instance) {
        List<Long> jointly = new Shop(instance).jointly();
        List<Long> oneByOne = new Shop(instance).oneByOne();
        assertThat(Arrays.compare(jointly.toArray(Long[]::new), oneByOne.toArray(Long[]::new)))
                .as("%s against %s", jointly, oneByOne)
                .isNotNegative();
    }

    @Property(tries = 200)
    void nothingIsBetter(@ForAll("small") Instance instance) {
        assertThat(new Shop(instance).jointly()).isEqualTo(new Exhaustive(instance).best());
    }

    /** Tries every way to give units to orders. */
    private static final class Exhaustive {
        private final Instance instance;
        private final int[][] given;
        private long[] best = new long[0];

        Exhaustive(Instance instance) {
            this.instance = instance;
            this.given = new int[instance.orders().size()][instance.items()];
        }

        List<Long> best() {
            tryAll(0);
            return Arrays.stream(best).boxed().toList();
        }

        private void tryAll(int cell) {
            if (cell == given.length * instance.items()) {
                long[] worth = worth();
                best = Arrays.compare(worth, best) > 0 ? worth : best;
                return;
            }
            int order = cell / instance.items();
            int item = cell % instance.items();
            int wanted = instance.orders().get(order).units().get(item);
            for (int units = 0; units <= wanted && used(item) + units <= instance.there(item); units++) {
                given[order][item] = units;
                tryAll(cell + 1);
                given[order][item] = 0;
            }
        }

        private long used(int item) {
            return Arrays.stream(given).mapToLong(units -> units[item]).sum();
        }

        private long[] worth() {
            Map<Integer, long[]> byPriority = new TreeMap<>();
            for (int i = 0; i < given.length; i++) {
                int order = i;
                Demand demand = instance.orders().get(order);
                long[] worth = byPriority.computeIfAbsent(demand.priority(), priority -> new long[2]);
                boolean complete = IntStream.range(0, instance.items())
                        .allMatch(item -> given[order][item] == demand.units().get(item));
                worth[0] += complete ? 1 : 0;
                worth[1] += Arrays.stream(given[order]).sum();
            }
            return byPriority.values().stream().flatMapToLong(Arrays::stream).toArray();
        }
    }
}
