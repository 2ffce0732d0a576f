package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;

import java.util.Currency;
import java.util.List;
import org.headlessoms.command.CurrencyMismatch;
import org.headlessoms.command.NotFound;
import org.headlessoms.money.Money;
import org.headlessoms.money.PriceParts;
import org.headlessoms.money.TaxMode;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.Order;
import org.headlessoms.order.PriceReductionTooLarge;
import org.headlessoms.order.ReducePrice;
import org.headlessoms.returns.Disposition;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.LineId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Less to pay, and not a unit moves. */
@OnEveryStorage
class PriceReductionScenarios extends Scenario {

    private ReducePrice reduction(OrderId id, long minor) {
        return new ReducePrice(world.next(), id, LINE_1, Money.of(minor, "GBP"), "late");
    }

    private void reduce(OrderId id, long minor) {
        world.oms.orders().reducePrice(reduction(id, minor)).orElseThrow();
    }

    private List<LedgerEntry> ledger(Sku sku) {
        return world.oms
                .stock()
                .ledger(new StockKey(sku, World.MAIN), PageRequest.first(100))
                .items();
    }

    @Test
    void aPriceOnlyEditTouchesNoStock() {
        Sku sku = world.stocked("A", 2);
        OrderId id = world.placed(order -> order.line(sku, 5, 100).allocation(AllocationPolicy.BACKORDER));
        Order before = world.find(id);
        List<LedgerEntry> entries = ledger(sku);
        reduce(id, 120);
        Order after = world.find(id);
        assertThat(after.lines().get(0).quantities())
                .isEqualTo(before.lines().get(0).quantities());
        assertThat(after.lines().get(0).reservedAt())
                .isEqualTo(before.lines().get(0).reservedAt());
        assertThat(ledger(sku)).isEqualTo(entries).hasSize(2);
        assertThat(world.oms.backorders().queue(sku, 9)).hasSize(1).allMatch(entry -> entry.quantity() == 3);
        assertThat(after.money().total()).isEqualTo(Money.of(380, "GBP"));
    }

    @Test
    void whatShipsAndComesBackSumsToTheReducedPrice() {
        Sku sku = world.stocked("A", 3);
        OrderId id = world.placed(sku, 3, 1000);
        reduce(id, 1);
        world.shipAll(id);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 30.00 GBP", "CAPTURE 29.99 GBP", "VOID 0.01 GBP");
        for (int i = 0; i < 3; i++) {
            world.returned(id, LINE_1, 1, Disposition.RESTOCK);
        }
        assertThat(world.find(id).payments().refunded()).isEqualTo(Money.of(2999, "GBP"));
    }

    @Test
    void taxGoesDownInProportionAndTheRestOfTheLineSumsToTheMinorUnit() {
        Sku sku = world.stocked("A", 3);
        OrderId id = world.placed(order -> order.taxMode(TaxMode.EXCLUDED).line(sku, 3, 1000, 100, 551));
        reduce(id, 1000);
        PriceParts left = world.find(id).lines().get(0).prices().unfinished();
        assertThat(left)
                .isEqualTo(new PriceParts(
                        Money.of(2159, "GBP"), Money.of(100, "GBP"), Money.of(392, "GBP"), TaxMode.EXCLUDED));
        assertThat(left.total()).isEqualTo(Money.of(3451 - 1000, "GBP"));
    }

    @Test
    void aLineMayCostNothingInTheEndAndStillShips() {
        Sku sku = world.stocked("A", 1);
        OrderId id = world.placed(sku, 1, 700);
        reduce(id, 700);
        world.shipAll(id);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 7.00 GBP", "VOID 7.00 GBP");
        assertThat(world.onHand(sku)).isZero();
    }

    @Test
    void onlyWhatHasNotShippedCanCostLess() {
        Sku sku = world.stocked("A", 2);
        OrderId id = world.placed(sku, 2, 500);
        assertRefused(
                () -> world.oms.orders().reducePrice(reduction(id, 1001)),
                new PriceReductionTooLarge(LINE_1, Money.of(1001, "GBP"), Money.of(1000, "GBP")));
        reduce(id, 1000);
        assertRefused(
                () -> world.oms.orders().reducePrice(reduction(id, 1)),
                new PriceReductionTooLarge(LINE_1, Money.of(1, "GBP"), Money.of(0, "GBP")));
        assertRefused(
                () -> world.oms
                        .orders()
                        .reducePrice(new ReducePrice(world.next(), id, LineId.of("9"), Money.of(1, "GBP"), "")),
                new NotFound("line", "9"));
        assertRefused(
                () -> world.oms.orders().reducePrice(new ReducePrice(world.next(), id, LINE_1, Money.of(1, "EUR"), "")),
                new CurrencyMismatch(Currency.getInstance("GBP"), Currency.getInstance("EUR")));
        assertRefused(
                () -> world.oms
                        .orders()
                        .reducePrice(new ReducePrice(world.next(), OrderId.of("none"), LINE_1, Money.of(1, "GBP"), "")),
                new NotFound("order", "none"));
    }

    @Test
    void theSameCommandTwiceReducesOnce() {
        Sku sku = world.stocked("A", 2);
        OrderId id = world.placed(sku, 2, 500);
        ReducePrice command = reduction(id, 300);
        assertThat(world.oms.orders().reducePrice(command).orElseThrow())
                .isEqualTo(world.oms.orders().reducePrice(command).orElseThrow());
        assertThat(world.find(id).money().total()).isEqualTo(Money.of(700, "GBP"));
    }
}
