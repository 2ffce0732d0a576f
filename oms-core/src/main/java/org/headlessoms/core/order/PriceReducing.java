package org.headlessoms.core.order;

import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import org.headlessoms.command.CurrencyMismatch;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.billing.Billing;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.OrderDraft;
import org.headlessoms.core.pipeline.OrderHandler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.money.Money;
import org.headlessoms.money.PriceParts;
import org.headlessoms.money.TaxMode;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.PriceReduced;
import org.headlessoms.order.PriceReductionTooLarge;
import org.headlessoms.order.ReducePrice;

/** Decides {@link ReducePrice}: less to pay, and what is authorised beyond it is given up once the rest is captured. */
public final class PriceReducing implements OrderHandler<ReducePrice, PriceReduced> {

    private final Billing billing;

    public PriceReducing(Billing billing) {
        this.billing = billing;
    }

    @Override
    public Decision<PriceReduced> decide(ReducePrice command, Order order, Reading reading, Change change) {
        Optional<OrderLine> line = order.line(command.lineId());
        if (line.isEmpty()) {
            return Decision.refuse(new NotFound("line", command.lineId().value()));
        }
        PriceParts unshipped = line.get().prices().unfinished();
        Optional<Refusal> refusal = refusal(command, order.header().currency(), unshipped.total());
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        OrderDraft draft = change.edit(order);
        PriceReduced reduced = new PriceReduced(command.lineId(), parts(command.amount(), unshipped), command.reason());
        draft.raise(reduced);
        billing.settleUp(draft);
        return Decision.accept(reduced);
    }

    private static Optional<Refusal> refusal(ReducePrice command, Currency expected, Money unshipped) {
        if (!command.amount().currency().equals(expected)) {
            return Optional.of(new CurrencyMismatch(expected, command.amount().currency()));
        }
        return command.amount().compareTo(unshipped) <= 0
                ? Optional.empty()
                : Optional.of(new PriceReductionTooLarge(command.lineId(), command.amount(), unshipped));
    }

    /** The tax's share is rounded down: what remains of price and tax is then never below zero. */
    private static PriceParts parts(Money amount, PriceParts unshipped) {
        Money tax = unshipped.tax().share(amount.minor(), unshipped.total().minor(), RoundingMode.DOWN);
        Money gross = unshipped.taxMode() == TaxMode.EXCLUDED ? amount.minus(tax) : amount;
        return new PriceParts(gross, Money.zero(amount.currency()), tax, unshipped.taxMode());
    }
}
