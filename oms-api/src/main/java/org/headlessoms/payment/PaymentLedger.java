package org.headlessoms.payment;

import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.headlessoms.money.Money;
import org.headlessoms.payment.PaymentOperation.Kind;
import org.headlessoms.value.OperationId;
import org.headlessoms.value.TenderId;

/**
 * The tenders of an order and all operations on them. Every sum is derived from the operations.
 *
 * @param currency the order's currency
 * @param tenders in the order they are charged
 * @param operations in the order they were decided
 */
public record PaymentLedger(Currency currency, List<Tender> tenders, List<PaymentOperation> operations) {

    /** Copies the lists. */
    public PaymentLedger {
        Objects.requireNonNull(currency, "currency");
        tenders = List.copyOf(tenders);
        operations = List.copyOf(operations);
    }

    /**
     * An operation by id.
     *
     * @param id the operation
     * @return the operation, if the order has it
     */
    public Optional<PaymentOperation> operation(OperationId id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst();
    }

    /**
     * A tender by id.
     *
     * @param id the tender
     * @return the tender, if the order has it
     */
    public Optional<Tender> tender(TenderId id) {
        return tenders.stream().filter(tender -> tender.id().equals(id)).findFirst();
    }

    /**
     * The operations of a kind.
     *
     * @param kind the kind
     * @return in the order they were decided
     */
    public Stream<PaymentOperation> ofKind(Kind kind) {
        return operations.stream().filter(operation -> operation.kind() == kind);
    }

    /**
     * What the gateways said is authorised, captured or not.
     *
     * @return the sum of the authorisations that succeeded
     */
    public Money authorized() {
        return done(Kind.AUTHORIZE);
    }

    /**
     * What was taken from the customer.
     *
     * @return the sum of the captures that succeeded
     */
    public Money captured() {
        return done(Kind.CAPTURE);
    }

    /**
     * What was given back to the customer.
     *
     * @return the sum of the refunds that succeeded
     */
    public Money refunded() {
        return done(Kind.REFUND);
    }

    /**
     * What may still turn out to be taken or given back: operations that are new or unknown.
     *
     * @param kind the kind
     * @return the sum asked for by pending operations of that kind
     */
    public Money pending(Kind kind) {
        return sum(operation -> operation.kind() == kind && operation.isPending(), PaymentOperation::amount);
    }

    /**
     * What is left of an authorisation: neither captured, nor on its way to be, nor given up.
     *
     * @param authorization an authorisation of this order
     * @return what can be captured or voided, zero if it did not succeed
     */
    public Money open(PaymentOperation authorization) {
        if (!authorization.isSucceeded() || isVoided(authorization)) {
            return Money.zero(currency);
        }
        return authorization.settled().minus(used(authorization, Kind.CAPTURE));
    }

    /**
     * What is left of a capture: neither refunded nor on its way to be.
     *
     * @param capture a capture of this order
     * @return what can be refunded, zero if it did not succeed
     */
    public Money refundable(PaymentOperation capture) {
        return capture.isSucceeded() ? capture.settled().minus(used(capture, Kind.REFUND)) : Money.zero(currency);
    }

    /**
     * What can still be given back: captured, neither refunded nor on its way to be.
     *
     * @return the sum over all captures
     */
    public Money refundable() {
        return ofKind(Kind.CAPTURE).map(this::refundable).reduce(Money.zero(currency), Money::plus);
    }

    private boolean isVoided(PaymentOperation authorization) {
        return on(authorization, Kind.VOID).anyMatch(operation -> operation.isPending() || operation.isSucceeded());
    }

    private Money used(PaymentOperation base, Kind kind) {
        return on(base, kind)
                .filter(operation -> operation.isPending() || operation.isSucceeded())
                .map(operation -> operation.isPending() ? operation.amount() : operation.settled())
                .reduce(Money.zero(currency), Money::plus);
    }

    private Stream<PaymentOperation> on(PaymentOperation base, Kind kind) {
        return ofKind(kind).filter(operation -> operation.on().equals(Optional.of(base.id())));
    }

    private Money done(Kind kind) {
        return sum(operation -> operation.kind() == kind && operation.isSucceeded(), PaymentOperation::settled);
    }

    private Money sum(Predicate<PaymentOperation> filter, Function<PaymentOperation, Money> amount) {
        return operations.stream().filter(filter).map(amount).reduce(Money.zero(currency), Money::plus);
    }
}
