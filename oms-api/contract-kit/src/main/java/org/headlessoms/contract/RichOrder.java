package org.headlessoms.contract;

import static org.headlessoms.contract.Samples.EUR;
import static org.headlessoms.contract.Samples.NOW;
import static org.headlessoms.contract.Samples.euro;

import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headlessoms.channel.PurchaseWindow;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.LabelPurchase;
import org.headlessoms.fulfilment.Parcel;
import org.headlessoms.fulfilment.ReservedUnits;
import org.headlessoms.fulfilment.Shipment;
import org.headlessoms.fulfilment.ShippedUnits;
import org.headlessoms.money.Money;
import org.headlessoms.money.PriceParts;
import org.headlessoms.money.TaxMode;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.Charge;
import org.headlessoms.order.KitPart;
import org.headlessoms.order.LinePrices;
import org.headlessoms.order.LineQuantities;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderHeader;
import org.headlessoms.order.OrderLine;
import org.headlessoms.payment.PaymentLedger;
import org.headlessoms.payment.PaymentOperation;
import org.headlessoms.payment.RefundGranted;
import org.headlessoms.payment.Tender;
import org.headlessoms.returns.Return;
import org.headlessoms.returns.ReturnLine;
import org.headlessoms.sourcing.CapacityDay;
import org.headlessoms.sourcing.DeliveryTerms;
import org.headlessoms.sourcing.ExplainedCandidate;
import org.headlessoms.sourcing.Optimality;
import org.headlessoms.sourcing.PlanFigures;
import org.headlessoms.sourcing.RuledOut;
import org.headlessoms.sourcing.ShadowComparison;
import org.headlessoms.sourcing.SourcingExplanation;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.Address;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.ChargeId;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Metadata;
import org.headlessoms.value.OperationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ReturnId;
import org.headlessoms.value.SerialNumber;
import org.headlessoms.value.ShipmentId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.TenderId;

/** An order that uses everything an order can hold: what a store drops or rounds is missed by one of its parts. */
final class RichOrder {

    static final LineId LINE = LineId.of("1");
    static final LocationId MAIN = LocationId.of("main");
    static final String TEXT = "Größe \"42\" \\ 50% off'; -- 靴 👟\n\tsecond line";

    private static final Money NOTHING = euro(0);

    private RichOrder() {}

    static Order of(OrderId id) {
        return new Order(
                id,
                1,
                header(),
                List.of(shippedLine(), waitingLine()),
                charges(),
                new PaymentLedger(EUR, List.of(tender(), secondTender()), operations()),
                List.of(fulfilment()),
                List.of(shipment(), delivered()),
                List.of(goodsBack()),
                List.of(new RefundGranted(euro(50), TEXT)),
                Optional.of(explanation()),
                Optional.of(shadow()));
    }

    static SourcingExplanation explanation() {
        return new SourcingExplanation(
                "Günstig \"1\"",
                SourcingExplanation.Aim.LEAST_COST,
                Optional.of(EUR),
                Optional.of(new Optimality(1999, 1500, false)),
                1,
                List.of(
                        new ExplainedCandidate(MAIN, Optional.of(1), 5, 4, Optional.of(20_015_086L), Optional.empty()),
                        new ExplainedCandidate(
                                LocationId.of("far"),
                                Optional.empty(),
                                9_000_000_000L,
                                0,
                                Optional.empty(),
                                Optional.of(new RuledOut("excluded", "Größe \"42\" \\ 靴 👟")))),
                7);
    }

    static ShadowComparison shadow() {
        return new ShadowComparison(
                "priority \"42\" 靴",
                "nearest",
                new PlanFigures(2, 3, Optional.of(euro(1200)), Optional.of(75_936L)),
                Optional.of(new PlanFigures(1, Long.MAX_VALUE, Optional.empty(), Optional.empty())));
    }

    static OrderHeader header() {
        return new OrderHeader(
                Optional.of(CustomerId.of("Customer-7")),
                Optional.of(ChannelId.of("web:de")),
                EUR,
                TaxMode.EXCLUDED,
                RoundingMode.HALF_EVEN,
                AllocationPolicy.BACKORDER,
                OrderHeader.LOWEST_PRIORITY,
                Optional.of(HoldId.of("hold-7")),
                Optional.of(address()),
                NOW,
                new Metadata(Map.of("note", TEXT, "empty", "", "Ключ", "значение")),
                List.of(new PurchaseWindow(Sku.of("sku-1"), Optional.empty(), 7, 2938)),
                DeliveryTerms.NONE.withMaxShipments(2).without(LocationId.of("far"), LocationId.of("away")),
                List.of(new CapacityDay(LocationId.of("near"), LocalDate.of(2026, 2, 28))));
    }

    static Address address() {
        return new Address(
                "Zoë O'Brien", List.of("Straße 1", "c/o \"B\""), "København", "1050", "DK", "+45 1", "zoe@example.org");
    }

    static PriceParts price(long gross, long discount, long tax) {
        return new PriceParts(euro(gross), euro(discount), euro(tax), TaxMode.EXCLUDED);
    }

    static Charge charge() {
        return new Charge(ChargeId.of("1"), TEXT.substring(0, 20), euro(495), Charge.Status.BILLED);
    }

    static Tender tender() {
        return new Tender(TenderId.of("card"), "tok_" + TEXT, euro(10_000_000_000L));
    }

    static Fulfilment fulfilment() {
        return new Fulfilment(
                FulfilmentId.of("f-1"),
                MAIN,
                List.of(new ReservedUnits(LINE, StockPlace.of("main#lot-1"), 4)),
                List.of(new ReservedUnits(LINE, StockPlace.of("main#lot-1"), 1)));
    }

    static Shipment shipment() {
        LabelPurchase label =
                new LabelPurchase("label-key-1", LabelPurchase.Status.UNKNOWN, NOW.plusMillis(1), 3, "timeout", true);
        return new Shipment(
                ShipmentId.of("s-1"),
                FulfilmentId.of("f-1"),
                MAIN,
                List.of(new ShippedUnits(
                        LINE, StockPlace.of("main#lot-1"), 2, price(2000, 100, 361), serials("SN-1", "sn:2"))),
                List.of(Parcel.UNLABELLED, new Parcel("DHL", "JJD0123")),
                Optional.of(label),
                NOW.plusMillis(2),
                Optional.empty());
    }

    static Return goodsBack() {
        ReturnLine line = new ReturnLine(LINE, TEXT, 3, 2, 1, 1, 0, 1, serials("SN-1", "SN-3"), price(2000, 100, 361));
        return new Return(ReturnId.of("r-1"), List.of(line), NOW.plusMillis(4));
    }

    private static List<SerialNumber> serials(String... numbers) {
        return Stream.of(numbers).map(SerialNumber::of).toList();
    }

    static PaymentOperation operation() {
        return PaymentOperation.requested(
                OperationId.of("op-1"),
                TenderId.of("card"),
                PaymentOperation.Kind.AUTHORIZE,
                euro(5000),
                Optional.empty(),
                "key-1",
                NOW);
    }

    private static OrderLine shippedLine() {
        LinePrices prices = new LinePrices(
                price(10_000, 500, 1805), price(3000, 150, 541), price(1000, 50, 180), price(2000, 100, 361));
        return new OrderLine(
                LINE,
                Sku.of("SKU-1"),
                euro(1000),
                new LineQuantities(10, 1, 1, 3, 1, 3, 1, 2, 2),
                prices,
                Map.of(StockPlace.of("main"), 1L, StockPlace.of("main#lot-1~web"), 1L, StockPlace.of("store.2"), 1L),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    private static OrderLine waitingLine() {
        return new OrderLine(
                LineId.of("2"),
                Sku.of("sku:2"),
                euro(1_000_000_000_000L),
                new LineQuantities(5, 0, 5, 0, 0, 0, 0, 0, 0),
                LinePrices.of(price(5_000_000_000_000L, 0, 0)),
                Map.of(),
                Optional.of(LocalDate.of(2027, 3, 31)),
                Optional.of(new KitPart(LineId.of("2"), Sku.of("set"), 5)),
                false);
    }

    private static List<Charge> charges() {
        Charge open = new Charge(ChargeId.of("2"), "gift wrap", NOTHING, Charge.Status.OPEN);
        return List.of(charge(), open, new Charge(ChargeId.of("3"), "fee", euro(1), Charge.Status.CANCELLED));
    }

    private static Tender secondTender() {
        return new Tender(TenderId.of("gift-card"), "gift", euro(1));
    }

    private static List<PaymentOperation> operations() {
        PaymentOperation capture = new PaymentOperation(
                OperationId.of("op-2"),
                TenderId.of("card"),
                PaymentOperation.Kind.CAPTURE,
                euro(3391),
                Optional.of(OperationId.of("op-1")),
                "key-2",
                PaymentOperation.Status.SUCCEEDED,
                euro(3391),
                "reference 4111 1111 1111 1111",
                Optional.of(NOW.plus(Duration.ofDays(7)).plusMillis(5)),
                NOW.plusMillis(6),
                2,
                TEXT,
                true);
        return List.of(operation(), capture);
    }

    private static Shipment delivered() {
        return new Shipment(
                ShipmentId.of("s-2"),
                FulfilmentId.of("f-1"),
                MAIN,
                List.of(new ShippedUnits(LINE, StockPlace.of("main#lot-1"), 1, price(1000, 50, 180), serials("SN-3"))),
                List.of(new Parcel("", "")),
                Optional.empty(),
                NOW.plusMillis(7),
                Optional.of(NOW.plusMillis(8)));
    }
}
