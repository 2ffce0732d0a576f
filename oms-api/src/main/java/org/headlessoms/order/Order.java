package org.headlessoms.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.Shipment;
import org.headlessoms.money.Money;
import org.headlessoms.payment.PaymentLedger;
import org.headlessoms.payment.PaymentStatus;
import org.headlessoms.payment.RefundGranted;
import org.headlessoms.returns.Return;
import org.headlessoms.sourcing.ShadowComparison;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ReturnId;
import org.headlessoms.value.ShipmentId;

/**
 * An order: the fold of its events. Immutable; {@link #version()} counts its events.
 *
 * @param id its id
 * @param version the number of its events, from 1
 * @param header what is said about it as a whole
 * @param lines its lines, in the order they were placed; empty if it has charges only
 * @param charges its charges
 * @param payments its tenders and payment operations
 * @param fulfilments what locations were told to pick
 * @param shipments what left
 * @param returns what came or may come back
 * @param refundsGranted money promised back without goods
 * @param shadow what a policy in shadow would have made of it when it was placed; empty if none ran
 */
public record Order(
        OrderId id,
        long version,
        OrderHeader header,
        List<OrderLine> lines,
        List<Charge> charges,
        PaymentLedger payments,
        List<Fulfilment> fulfilments,
        List<Shipment> shipments,
        List<Return> returns,
        List<RefundGranted> refundsGranted,
        Optional<ShadowComparison> shadow) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the version is below 1 or there is neither line nor charge
     */
    public Order {
        Objects.requireNonNull(id, "id");
        Check.positive("version", version);
        Objects.requireNonNull(header, "header");
        lines = List.copyOf(lines);
        charges = List.copyOf(charges);
        Check.require(!lines.isEmpty() || !charges.isEmpty(), "an order needs a line or a charge");
        Objects.requireNonNull(payments, "payments");
        fulfilments = List.copyOf(fulfilments);
        shipments = List.copyOf(shipments);
        returns = List.copyOf(returns);
        refundsGranted = List.copyOf(refundsGranted);
        Objects.requireNonNull(shadow, "shadow");
    }

    /**
     * A line by id.
     *
     * @param lineId the line
     * @return the line, if the order has it
     */
    public Optional<OrderLine> line(LineId lineId) {
        return lines.stream().filter(line -> line.id().equals(lineId)).findFirst();
    }

    /**
     * All lines by id, for whoever needs more than one.
     *
     * @return a map in the order of the lines
     */
    public Map<LineId, OrderLine> linesById() {
        Map<LineId, OrderLine> byId = new LinkedHashMap<>();
        lines.forEach(line -> byId.put(line.id(), line));
        return byId;
    }

    /**
     * A fulfilment by id.
     *
     * @param fulfilmentId the fulfilment
     * @return the fulfilment, if the order has it
     */
    public Optional<Fulfilment> fulfilment(FulfilmentId fulfilmentId) {
        return fulfilments.stream().filter(one -> one.id().equals(fulfilmentId)).findFirst();
    }

    /**
     * A shipment by id.
     *
     * @param shipmentId the shipment
     * @return the shipment, if the order has it
     */
    public Optional<Shipment> shipment(ShipmentId shipmentId) {
        return shipments.stream().filter(one -> one.id().equals(shipmentId)).findFirst();
    }

    /**
     * A return by id.
     *
     * @param returnId the return
     * @return the return, if the order has it
     */
    public Optional<Return> findReturn(ReturnId returnId) {
        return returns.stream().filter(one -> one.id().equals(returnId)).findFirst();
    }

    /**
     * The money side of the order, derived.
     *
     * @return the sums
     */
    public OrderMoney money() {
        return OrderMoney.of(this);
    }

    /**
     * What the order costs, less what was cancelled.
     *
     * @return the total
     */
    public Money total() {
        return money().total();
    }

    /**
     * Where the order stands, derived from its parts.
     *
     * @return the status
     */
    public OrderStatus status() {
        return DerivedStatus.of(this);
    }

    /**
     * How the order stands with the customer's money, derived from its operations.
     *
     * @return the payment status
     */
    public PaymentStatus paymentStatus() {
        return DerivedPaymentStatus.of(this);
    }

    /**
     * Whether any unit has neither shipped nor been cancelled.
     *
     * @return true while something is left to do
     */
    public boolean hasUnfinishedUnits() {
        return lines.stream().anyMatch(line -> line.quantities().unfinished() > 0);
    }

    /**
     * The order with other lines.
     *
     * @param newLines the lines
     * @return the changed order, same version
     */
    public Order withLines(List<OrderLine> newLines) {
        return new Order(
                id,
                version,
                header,
                newLines,
                charges,
                payments,
                fulfilments,
                shipments,
                returns,
                refundsGranted,
                shadow);
    }

    /**
     * The order with another header.
     *
     * @param newHeader the header
     * @return the changed order, same version
     */
    public Order withHeader(OrderHeader newHeader) {
        return new Order(
                id,
                version,
                newHeader,
                lines,
                charges,
                payments,
                fulfilments,
                shipments,
                returns,
                refundsGranted,
                shadow);
    }

    /**
     * The order with other charges.
     *
     * @param newCharges the charges
     * @return the changed order, same version
     */
    public Order withCharges(List<Charge> newCharges) {
        return new Order(
                id,
                version,
                header,
                lines,
                newCharges,
                payments,
                fulfilments,
                shipments,
                returns,
                refundsGranted,
                shadow);
    }

    /**
     * The order with other payments.
     *
     * @param newPayments the payments
     * @return the changed order, same version
     */
    public Order withPayments(PaymentLedger newPayments) {
        return new Order(
                id,
                version,
                header,
                lines,
                charges,
                newPayments,
                fulfilments,
                shipments,
                returns,
                refundsGranted,
                shadow);
    }

    /**
     * The order with other fulfilments.
     *
     * @param newFulfilments the fulfilments
     * @return the changed order, same version
     */
    public Order withFulfilments(List<Fulfilment> newFulfilments) {
        return new Order(
                id,
                version,
                header,
                lines,
                charges,
                payments,
                newFulfilments,
                shipments,
                returns,
                refundsGranted,
                shadow);
    }

    /**
     * The order with other shipments.
     *
     * @param newShipments the shipments
     * @return the changed order, same version
     */
    public Order withShipments(List<Shipment> newShipments) {
        return new Order(
                id,
                version,
                header,
                lines,
                charges,
                payments,
                fulfilments,
                newShipments,
                returns,
                refundsGranted,
                shadow);
    }

    /**
     * The order with other returns.
     *
     * @param newReturns the returns
     * @return the changed order, same version
     */
    public Order withReturns(List<Return> newReturns) {
        return new Order(
                id,
                version,
                header,
                lines,
                charges,
                payments,
                fulfilments,
                shipments,
                newReturns,
                refundsGranted,
                shadow);
    }

    /**
     * The order with one more refund granted.
     *
     * @param granted the refund
     * @return the changed order, same version
     */
    public Order withRefundGranted(RefundGranted granted) {
        List<RefundGranted> all = new ArrayList<>(refundsGranted);
        all.add(granted);
        return new Order(id, version, header, lines, charges, payments, fulfilments, shipments, returns, all, shadow);
    }

    /**
     * The same order at another version.
     *
     * @param newVersion the number of its events
     * @return the order at that version
     */
    public Order atVersion(long newVersion) {
        return new Order(
                id,
                newVersion,
                header,
                lines,
                charges,
                payments,
                fulfilments,
                shipments,
                returns,
                refundsGranted,
                shadow);
    }
}
