package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.command.Outcome;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.inmemory.InMemoryStorage;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.order.PrioritizeOrder;
import org.headlessoms.order.PromiseDateChanged;
import org.headlessoms.preorder.PreorderTerms;
import org.headlessoms.preorder.SetPreorderTerms;
import org.headlessoms.stock.AdjustStock;
import org.headlessoms.stock.StockKey;
import org.headlessoms.supply.CancelExpectedSupply;
import org.headlessoms.supply.ChangeExpectedSupply;
import org.headlessoms.supply.ExpectSupply;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.supply.ReceiveSupply;
import org.headlessoms.supply.SupplyPolicy;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SupplyId;
import org.headlessoms.value.Tenant;

/** Whatever happened: a little later everybody is promised the day on which their units come, counted one by one. */
class PromiseProperties {

    private static final int OVERDUE = 2;

    /** What happens next; its numbers choose among what there is. */
    record Step(Action action, int a, int b) {}

    private enum Action {
        ORDER,
        CANCEL_ORDER,
        PRIORITIZE,
        EXPECT,
        CHANGE_SUPPLY,
        CANCEL_SUPPLY,
        RECEIVE_SUPPLY,
        RECEIVE,
        LOSE,
        SET_TERMS,
        MINUTES_PASS,
        DAYS_PASS
    }

    @Provide
    Arbitrary<List<Step>> past() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 9);
        Arbitrary<Action> action = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(Action.ORDER)), Tuple.of(5, Arbitraries.of(Action.class)));
        return Combinators.combine(action, number, number)
                .as(Step::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(40);
    }

    @Property(tries = 150)
    void everybodyIsPromisedTheDayOnWhichTheirUnitsCome(@ForAll("past") List<Step> past) {
        Shop shop = new Shop();
        past.forEach(shop::happen);
        shop.world.pass(Duration.ofMinutes(1));
        shop.world.pass(Duration.ofMinutes(1));
        shop.checkPromises();
        shop.checkWhatWasTold();
        assertThat(shop.world.oms.verify().differences()).isEmpty();
    }

    /** A shop with one item. */
    private static final class Shop {

        private final World world = new World(
                new InMemoryStorage(), Tenant.of("shop"), engine -> engine.supplyPolicy(new SupplyPolicy(OVERDUE)));
        private final Sku sku = world.item("A");
        private final List<OrderId> orders = new ArrayList<>();
        private final List<SupplyId> supplies = new ArrayList<>();

        void happen(Step step) {
            world.clock.advance(Duration.ofSeconds(1));
            switch (step.action()) {
                case ORDER -> order(1 + step.a() % 4);
                case CANCEL_ORDER ->
                    pick(orders, step.a())
                            .ifPresent(id -> world.oms
                                    .orders()
                                    .cancel(
                                            step.b() % 2 == 0
                                                    ? CancelOrder.all(world.next(), id, "")
                                                    : CancelOrder.units(world.next(), id, LINE_1, 1, "")));
                case PRIORITIZE ->
                    pick(orders, step.a())
                            .ifPresent(id ->
                                    world.oms.orders().prioritize(new PrioritizeOrder(world.next(), id, step.b())));
                case RECEIVE -> world.receive(sku, MAIN, 1 + step.a() % 3);
                case LOSE ->
                    world.oms.stock().adjust(new AdjustStock(world.next(), new StockKey(sku, MAIN), -1, "lost"));
                case SET_TERMS ->
                    world.oms
                            .supply()
                            .setPreorderTerms(new SetPreorderTerms(world.next(), sku, day(step.a() - 2), step.b()));
                case MINUTES_PASS -> world.pass(Duration.ofMinutes(1 + step.a()));
                case DAYS_PASS -> world.pass(Duration.ofDays(1 + step.a() % 3));
                default -> supply(step);
            }
        }

        private void order(long quantity) {
            Outcome<OrderPlaced> outcome = world.oms
                    .orders()
                    .place(world.order()
                            .allocation(AllocationPolicy.BACKORDER)
                            .line(sku, quantity, 100)
                            .tender("card")
                            .build());
            if (outcome.isAccepted()) {
                orders.add(outcome.orElseThrow().orderId());
            }
        }

        private void supply(Step step) {
            if (step.action() == Action.EXPECT) {
                SupplyId id = SupplyId.of("po-" + supplies.size());
                supplies.add(id);
                world.oms
                        .supply()
                        .expect(ExpectSupply.purchased(
                                world.next(), id, sku, MAIN, day(step.a() - 3), 1 + step.b() % 5))
                        .orElseThrow();
            }
            pick(supplies, step.a()).ifPresent(id -> {
                if (step.action() == Action.CHANGE_SUPPLY) {
                    world.oms
                            .supply()
                            .change(new ChangeExpectedSupply(world.next(), id, day(step.b() - 2), 1 + step.a() % 5));
                } else if (step.action() == Action.CANCEL_SUPPLY) {
                    world.oms.supply().cancel(new CancelExpectedSupply(world.next(), id, ""));
                } else if (step.action() == Action.RECEIVE_SUPPLY) {
                    world.oms
                            .supply()
                            .receive(
                                    step.b() % 2 == 0
                                            ? ReceiveSupply.of(world.next(), id, 1 + step.b() % 3)
                                            : ReceiveSupply.last(world.next(), id, 1));
                }
            });
        }

        /** The n-th unit that waits gets the n-th that comes. */
        void checkPromises() {
            List<LocalDate> units = units();
            int ahead = 0;
            for (BackorderEntry entry : world.oms.backorders().queue(sku, 1000)) {
                ahead += (int) entry.quantity();
                Optional<LocalDate> comes =
                        ahead <= units.size() ? Optional.of(units.get(ahead - 1)) : Optional.empty();
                Optional<LocalDate> promised =
                        world.find(entry.orderId()).lines().get(0).promisedOn();
                boolean due = comes.equals(Optional.of(today()))
                        && promised.filter(day -> day.isBefore(today())).isPresent();
                if (!due) {
                    assertThat(promised).as("%s, unit %d", entry, ahead).isEqualTo(comes);
                }
            }
        }

        /** The day of each single unit, ascending. */
        private List<LocalDate> units() {
            Optional<PreorderTerms> terms =
                    world.oms.supply().preorderTerms(sku).filter(one -> !one.released());
            List<LocalDate> units = new ArrayList<>();
            if (terms.isPresent()) {
                units.addAll(Collections.nCopies((int) world.available(sku), today()));
            }
            for (ExpectedSupply supply : world.oms.supply().expected(sku)) {
                boolean counts = !supply.expectedOn().plusDays(OVERDUE).isBefore(today());
                units.addAll(Collections.nCopies(counts ? (int) supply.outstanding() : 0, supply.expectedOn()));
            }
            LocalDate first = terms.map(PreorderTerms::releaseOn)
                    .filter(today()::isBefore)
                    .orElse(today());
            units.replaceAll(day -> day.isBefore(first) ? first : day);
            Collections.sort(units);
            return units;
        }

        /** Each change of a promise begins with what was told before, and changes it. */
        void checkWhatWasTold() {
            for (OrderId id : orders) {
                Optional<LocalDate> told = Optional.empty();
                for (RecordedEvent recorded : world.oms.orders().history(id)) {
                    if (recorded.event() instanceof OrderPlaced placed) {
                        told = placed.lines().get(0).promisedOn();
                    } else if (recorded.event() instanceof PromiseDateChanged changed) {
                        assertThat(changed.before()).isEqualTo(told);
                        told = changed.promisedOn();
                    }
                }
                Optional<LocalDate> promised = world.find(id).lines().get(0).promisedOn();
                assertThat(promised.isEmpty() || promised.equals(told)).isTrue();
            }
        }

        private LocalDate today() {
            return LocalDate.ofInstant(world.clock.instant(), ZoneOffset.UTC);
        }

        private LocalDate day(int days) {
            return today().plusDays(days);
        }

        private static <T> Optional<T> pick(List<T> among, int number) {
            return among.isEmpty() ? Optional.empty() : Optional.of(among.get(number % among.size()));
        }
    }
}
