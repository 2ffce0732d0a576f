package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.util.List;
import org.headlessoms.command.Outcome;
import org.headlessoms.fulfilment.UnitsNotAvailable;
import org.headlessoms.money.Money;
import org.headlessoms.money.TaxMode;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.returns.AuthorizeReturn;
import org.headlessoms.returns.CancelReturn;
import org.headlessoms.returns.Disposition;
import org.headlessoms.returns.ReceiveReturn;
import org.headlessoms.returns.Return;
import org.headlessoms.returns.ReturnClosed;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ReturnId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

@OnEveryStorage
class ReturnScenarios extends Scenario {

    private OrderId shippedThreeForTenPounds() {
        Sku sku = world.stocked("A", 3);
        OrderId id = world.placed(order -> order.taxMode(TaxMode.EXCLUDED).line(sku, 3, 334, 102, 100));
        world.shipAll(id);
        assertThat(world.find(id).payments().captured()).isEqualTo(Money.of(1000, "GBP"));
        return id;
    }

    @Test
    void oneByOneTheRefundsSumToWhatWasPaid() {
        OrderId id = shippedThreeForTenPounds();
        for (int i = 0; i < 3; i++) {
            world.returned(id, LINE_1, 1, Disposition.RESTOCK);
        }
        assertThat(world.moneyMoved().subList(2, 5))
                .containsExactly("REFUND 3.33 GBP", "REFUND 3.34 GBP", "REFUND 3.33 GBP");
        assertThat(world.find(id).payments().refunded()).isEqualTo(Money.of(1000, "GBP"));
    }

    @Test
    void twoAndOneTheRefundsSumToWhatWasPaid() {
        OrderId id = shippedThreeForTenPounds();
        world.returned(id, LINE_1, 2, Disposition.RESTOCK);
        world.returned(id, LINE_1, 1, Disposition.RESTOCK);
        assertThat(world.find(id).payments().refunded()).isEqualTo(Money.of(1000, "GBP"));
        assertThat(world.moneyMoved().subList(2, 4)).containsExactly("REFUND 6.67 GBP", "REFUND 3.33 GBP");
    }

    @Test
    void afterAPartialCancelExactlyWhatWasCapturedComesBack() {
        Sku sku = world.stocked("A", 3);
        OrderId id = world.placed(order -> order.line(sku, 3, 334, 2, 0));
        world.oms
                .orders()
                .cancel(CancelOrder.units(world.next(), id, LINE_1, 1, ""))
                .orElseThrow();
        world.shipAll(id);
        Money captured = world.find(id).payments().captured();
        world.returned(id, LINE_1, 1, Disposition.RESTOCK);
        world.returned(id, LINE_1, 1, Disposition.RESTOCK);
        assertThat(world.find(id).payments().refunded()).isEqualTo(captured);
        assertThat(world.moneyMoved())
                .containsExactly(
                        "AUTHORIZE 10.00 GBP",
                        "CAPTURE 6.67 GBP",
                        "VOID 3.33 GBP",
                        "REFUND 3.33 GBP",
                        "REFUND 3.34 GBP");
    }

    @Test
    void eachUnitGoesWhereItsDispositionSays() {
        Sku sku = world.stocked("A", 3);
        OrderId id = world.placed(sku, 3, 100);
        world.shipAll(id);
        ReturnId rma = world.authorized(id, LINE_1, 3);
        world.oms
                .returns()
                .receive(new ReceiveReturn(
                        world.next(),
                        id,
                        rma,
                        STORE,
                        List.of(
                                new ReceiveReturn.Line(LINE_1, 1, Disposition.RESTOCK),
                                new ReceiveReturn.Line(LINE_1, 1, Disposition.SCRAP),
                                new ReceiveReturn.Line(LINE_1, 1, Disposition.QUARANTINE))))
                .orElseThrow();
        assertThat(world.level(sku, STORE)).isEqualTo(new StockLevel(new StockKey(sku, STORE), 1, 0, 0, 0, 1, 0));
        assertThat(world.level(sku, MAIN).onHand()).isZero();
        Return found = world.find(id).findReturn(rma).orElseThrow();
        assertThat(found.lines().get(0).restocked()).isEqualTo(1);
        assertThat(found.lines().get(0).scrapped()).isEqualTo(1);
        assertThat(found.lines().get(0).quarantined()).isEqualTo(1);
        assertThat(world.find(id).payments().refunded()).isEqualTo(Money.of(300, "GBP"));
    }

    @Test
    void onlyUnitsThatShippedAndDidNotComeBackCanBeReturned() {
        Sku sku = world.stocked("A", 5);
        OrderId id = world.placed(sku, 5, 100);
        assertRefused(() -> authorize(id, 1), new UnitsNotAvailable(LINE_1, 1, 0));
        world.shipAll(id);
        assertRefused(() -> authorize(id, 6), new UnitsNotAvailable(LINE_1, 6, 5));
        world.returned(id, LINE_1, 2, Disposition.RESTOCK);
        authorize(id, 2).orElseThrow();
        assertRefused(() -> authorize(id, 2), new UnitsNotAvailable(LINE_1, 2, 1));
    }

    @Test
    void noMoreIsReceivedThanWasAuthorised() {
        Sku sku = world.stocked("A", 5);
        OrderId id = world.placed(sku, 5, 100);
        world.shipAll(id);
        ReturnId rma = world.authorized(id, LINE_1, 2);
        assertRefused(() -> receive(id, rma, 3), new UnitsNotAvailable(LINE_1, 3, 2));
        receive(id, rma, 2).orElseThrow();
        assertRefused(() -> receive(id, rma, 1), new UnitsNotAvailable(LINE_1, 1, 0));
        assertThat(world.find(id).payments().refunded()).isEqualTo(Money.of(200, "GBP"));
    }

    @Test
    void aSecondReturnIsNeverRefusedBecauseOfTheFirst() {
        Sku sku = world.stocked("A", 2);
        OrderId id = world.placed(sku, 2, 100);
        world.shipAll(id);
        world.returned(id, LINE_1, 1, Disposition.RESTOCK);
        world.returned(id, LINE_1, 1, Disposition.RESTOCK);
        assertThat(world.find(id).returns()).hasSize(2);
        assertThat(world.available(sku)).isEqualTo(2);
    }

    @Test
    void whatIsCancelledOfAReturnCanBeReturnedLater() {
        Sku sku = world.stocked("A", 2);
        OrderId id = world.placed(sku, 2, 100);
        world.shipAll(id);
        ReturnId rma = world.authorized(id, LINE_1, 2);
        receive(id, rma, 1).orElseThrow();
        world.oms.returns().cancel(new CancelReturn(world.next(), id, rma)).orElseThrow();
        assertRefused(() -> world.oms.returns().cancel(new CancelReturn(world.next(), id, rma)), new ReturnClosed(rma));
        world.returned(id, LINE_1, 1, Disposition.RESTOCK);
        assertThat(world.find(id).payments().refunded()).isEqualTo(Money.of(200, "GBP"));
    }

    private Outcome<?> authorize(OrderId id, long quantity) {
        return world.oms
                .returns()
                .authorize(
                        new AuthorizeReturn(world.next(), id, List.of(new AuthorizeReturn.Line(LINE_1, quantity, ""))));
    }

    private Outcome<?> receive(OrderId id, ReturnId rma, long quantity) {
        return world.oms
                .returns()
                .receive(new ReceiveReturn(
                        world.next(),
                        id,
                        rma,
                        MAIN,
                        List.of(new ReceiveReturn.Line(LINE_1, quantity, Disposition.SCRAP))));
    }
}
