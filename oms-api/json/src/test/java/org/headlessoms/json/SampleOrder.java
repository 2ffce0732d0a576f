package org.headlessoms.json;

import static org.headlessoms.order.AllocationPolicy.BACKORDER;

import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.headlessoms.order.Charge;
import org.headlessoms.order.KitPart;
import org.headlessoms.order.LinePrices;
import org.headlessoms.order.LineQuantities;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderHeader;
import org.headlessoms.order.OrderLine;
import org.headlessoms.payment.PaymentLedger;
import org.headlessoms.payment.PaymentOperation;
import org.headlessoms.payment.PaymentOperation.Kind;
import org.headlessoms.payment.PaymentOperation.Status;
import org.headlessoms.payment.RefundGranted;
import org.headlessoms.payment.Tender;
import org.headlessoms.returns.Return;
import org.headlessoms.returns.ReturnLine;
import org.headlessoms.sourcing.CapacityDay;
import org.headlessoms.sourcing.DeliveryTerms;
import org.headlessoms.sourcing.ExplainedCandidate;
import org.headlessoms.sourcing.KeepTogether;
import org.headlessoms.sourcing.Optimality;
import org.headlessoms.sourcing.PickUp;
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
import org.headlessoms.value.GeoPoint;
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

/** An order in which every part is present and units are in every bucket. */
final class SampleOrder {
    static final Currency GBP = Currency.getInstance("GBP");
    static final Instant NOW = Instant.parse("2026-03-01T12:30:00Z");
    static final Instant LATER = Instant.parse("2026-03-04T08:15:59.000000001Z");
    static final LineId LINE = LineId.of("1");
    static final LocationId WAREHOUSE = LocationId.of("wh-1");
    static final LocationId STORE = LocationId.of("store-7");
    static final Tender TENDER = new Tender(TenderId.of("t-1"), "tok_visa/4-\u20ac\"\\", money(20_000));
    static final Address ADDRESS = new Address(
            "Zoë \"Z\" Müller",
            List.of("Flat 3 \\ rear", "1\tHigh Street"),
            "Köln \uD83D\uDE80",
            "50667",
            "DE",
            "+49 1",
            "z@example.org");
    static final Metadata METADATA =
            new Metadata(Map.of("note", "line 1\nline 2", "a.key \u4e2d", "", "Zed", "</script>"));

    static final List<SerialNumber> BACK = List.of(SerialNumber.of("SN-0001"), SerialNumber.of("SN:2"));

    private SampleOrder() {}

    static Order order() {
        return new Order(
                OrderId.of("o-1"),
                17,
                header(),
                List.of(wholeLine(), fresh("2", 3)),
                charges(),
                new PaymentLedger(GBP, List.of(TENDER), operations()),
                List.of(fulfilment()),
                List.of(shipment(), unlabelled()),
                List.of(returned()),
                List.of(new RefundGranted(money(150), "late delivery"), new RefundGranted(money(1), "")),
                Optional.of(explanation()),
                Optional.of(shadow()));
    }

    static SourcingExplanation explanation() {
        return new SourcingExplanation(
                "cheapest",
                SourcingExplanation.Aim.LEAST_COST,
                Optional.of(GBP),
                Optional.of(new Optimality(1250, 1200, false)),
                3,
                List.of(
                        new ExplainedCandidate(WAREHOUSE, Optional.of(1), 6, 3, Optional.of(1200L), Optional.empty()),
                        new ExplainedCandidate(
                                STORE,
                                Optional.empty(),
                                1,
                                0,
                                Optional.empty(),
                                Optional.of(new RuledOut("today", "ships on 2026-03-02")))),
                2);
    }

    static Order withLines(int count) {
        List<OrderLine> lines = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            lines.add(fresh("line-" + i, 1 + i % 7));
        }
        return order().withLines(lines);
    }

    static final DeliveryTerms TERMS = new DeliveryTerms(
            Optional.of(new PickUp(STORE, true)),
            true,
            Optional.of(3),
            List.of(new KeepTogether(new TreeSet<>(Set.of(LINE, LineId.of("2"))))),
            new TreeSet<>(Set.of(LocationId.of("wh-9"), LocationId.of("wh-2"))),
            Optional.of(new GeoPoint(-33_868_800, 151_209_300)),
            Optional.of(LocalDate.of(2026, 3, 9)));

    static OrderHeader header() {
        return new OrderHeader(
                Optional.of(CustomerId.of("cust:9")),
                Optional.of(ChannelId.of("web")),
                GBP,
                TaxMode.EXCLUDED,
                RoundingMode.HALF_EVEN,
                BACKORDER,
                3,
                Optional.of(HoldId.of("h-1")),
                Optional.of(ADDRESS),
                NOW,
                METADATA,
                List.of(new PurchaseWindow(Sku.of("SHOE-42"), Optional.of(ChannelId.of("web")), 30, 685)),
                TERMS,
                List.of(new CapacityDay(STORE, LocalDate.of(2026, 3, 2))));
    }

    static ShadowComparison shadow() {
        return new ShadowComparison(
                "fewest-shipments",
                "nearest",
                new PlanFigures(2, 0, Optional.of(money(1150)), Optional.of(75_936L)),
                Optional.of(new PlanFigures(3, 0, Optional.of(money(1400)), Optional.of(0L))));
    }

    static Money money(long minor) {
        return new Money(minor, GBP);
    }

    static PriceParts parts(long gross) {
        return new PriceParts(money(gross), money(gross / 10), money(gross / 5), TaxMode.EXCLUDED);
    }

    static List<Charge> charges() {
        return List.of(
                new Charge(ChargeId.of("ship"), "shipping", money(499), Charge.Status.BILLED),
                new Charge(ChargeId.of("gift"), "gift wrap", money(0), Charge.Status.OPEN),
                new Charge(ChargeId.of("c3"), "", money(Long.MAX_VALUE), Charge.Status.CANCELLED));
    }

    static Fulfilment fulfilment() {
        return new Fulfilment(
                FulfilmentId.of("f-1"),
                WAREHOUSE,
                List.of(new ReservedUnits(LINE, StockPlace.of("wh-1#lot-1"), 7)),
                List.of(new ReservedUnits(LINE, StockPlace.of("wh-1#lot-1"), 3)));
    }

    static Shipment shipment() {
        return new Shipment(
                ShipmentId.of("s-1"),
                FulfilmentId.of("f-1"),
                WAREHOUSE,
                List.of(new ShippedUnits(LINE, StockPlace.of("wh-1#lot-1"), 4, parts(4000), serials())),
                List.of(new Parcel("ups", "1Z-999"), Parcel.UNLABELLED),
                Optional.of(new LabelPurchase("lk-1", LabelPurchase.Status.UNKNOWN, NOW, 3, "timeout", true)),
                NOW,
                Optional.of(LATER));
    }

    private static List<SerialNumber> serials() {
        return List.of(BACK.get(0), SerialNumber.of("3"), BACK.get(1), SerialNumber.of("sn.4"));
    }

    private static Shipment unlabelled() {
        return new Shipment(
                ShipmentId.of("s-2"),
                FulfilmentId.of("f-2"),
                STORE,
                List.of(),
                List.of(),
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty());
    }

    static Return returned() {
        return new Return(
                ReturnId.of("r-1"),
                List.of(new ReturnLine(LINE, "too small", 3, 2, 1, 0, 1, 1, BACK, parts(2000))),
                LATER);
    }

    private static OrderLine wholeLine() {
        Map<StockPlace, Long> reservedAt =
                new TreeMap<>(Map.of(StockPlace.of(WAREHOUSE), 3L, StockPlace.of("store-7#lot-1~web"), 1L));
        LinePrices prices = new LinePrices(parts(20_000), parts(4000), parts(1000), parts(2000));
        LineQuantities quantities = new LineQuantities(20, 6, 2, 4, 3, 4, 1, 2, 2);
        return new OrderLine(
                LINE,
                Sku.of("SHOE-42"),
                money(1000),
                quantities,
                prices,
                reservedAt,
                Optional.of(LocalDate.of(2027, 3, 31)),
                Optional.of(new KitPart(LineId.of("7"), Sku.of("SET"), 3)),
                true);
    }

    private static OrderLine fresh(String id, long quantity) {
        return new OrderLine(
                LineId.of(id),
                Sku.of("SKU-" + id),
                money(1999),
                new LineQuantities(quantity, 0, 0, quantity, 0, 0, 0, 0, 0),
                LinePrices.of(parts(1999 * quantity)),
                Map.of(StockPlace.of(WAREHOUSE), quantity),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static List<PaymentOperation> operations() {
        List<PaymentOperation> operations = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Status status : Status.values()) {
                operations.add(operation(kind, status));
            }
        }
        return operations;
    }

    static PaymentOperation operation(Kind kind, Status status) {
        boolean first = kind == Kind.AUTHORIZE;
        return new PaymentOperation(
                OperationId.of(kind + "-" + status),
                TENDER.id(),
                kind,
                money(500),
                first ? Optional.empty() : Optional.of(OperationId.of("AUTHORIZE-SUCCEEDED")),
                "oms:" + kind + ":" + status,
                status,
                money(status == Status.SUCCEEDED ? 480 : 0),
                status.isFinal() ? "psp ref / 1" : "",
                first ? Optional.of(LATER) : Optional.empty(),
                NOW,
                status.ordinal(),
                status == Status.DECLINED ? "insufficient funds" : "",
                status == Status.UNKNOWN);
    }
}
