package org.headlessoms.core.order;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.headlessoms.command.AmountOverflow;
import org.headlessoms.command.CurrencyMismatch;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.money.Money;
import org.headlessoms.order.DiscountExceedsPrice;
import org.headlessoms.order.PlaceOrder;

/** What an order must not be, whatever the stock says. Each rule is a function in a list; the first that objects wins. */
final class PlacingChecks {

    private final Limits limits;
    private final List<Function<PlaceOrder, Optional<Refusal>>> rules =
            List.of(this::size, this::quantity, this::price, PlacingChecks::currency, PlacingChecks::discounts);

    PlacingChecks(Limits limits) {
        this.limits = limits;
    }

    Optional<Refusal> refusal(PlaceOrder command) {
        try {
            for (Function<PlaceOrder, Optional<Refusal>> rule : rules) {
                Optional<Refusal> refusal = rule.apply(command);
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
            return Optional.empty();
        } catch (ArithmeticException e) {
            return Optional.of(new AmountOverflow("order.total"));
        }
    }

    private Optional<Refusal> size(PlaceOrder command) {
        return above("order.lines", limits.orderLines(), command.lines().size())
                .or(() -> above(
                        "order.charges", limits.orderLines(), command.charges().size()))
                .or(() -> above(
                        "order.tenders", limits.tenders(), command.tenders().size()));
    }

    private Optional<Refusal> quantity(PlaceOrder command) {
        for (PlaceOrder.Line line : command.lines()) {
            if (line.quantity() > limits.quantity()) {
                return above("line.quantity", limits.quantity(), line.quantity());
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> price(PlaceOrder command) {
        List<Money> prices = new ArrayList<>();
        command.lines().forEach(line -> prices.add(line.unitPrice()));
        command.charges().forEach(charge -> prices.add(charge.amount()));
        for (Money price : prices) {
            if (price.minor() > limits.unitPriceMinor()) {
                return above("price", limits.unitPriceMinor(), price.minor());
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> currency(PlaceOrder command) {
        Currency expected = command.currency();
        List<Money> amounts = new ArrayList<>();
        for (PlaceOrder.Line line : command.lines()) {
            amounts.add(line.unitPrice());
            amounts.add(line.discount());
            amounts.add(line.tax());
        }
        command.charges().forEach(charge -> amounts.add(charge.amount()));
        command.tenders().forEach(tender -> tender.limit().ifPresent(amounts::add));
        amounts.add(command.discount());
        for (Money amount : amounts) {
            if (!amount.currency().equals(expected)) {
                return Optional.of(new CurrencyMismatch(expected, amount.currency()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> discounts(PlaceOrder command) {
        Money net = Money.zero(command.currency());
        for (PlaceOrder.Line line : command.lines()) {
            Money price = line.unitPrice().times(line.quantity());
            if (line.discount().compareTo(price) > 0) {
                return Optional.of(new DiscountExceedsPrice("line " + line.id(), price, line.discount()));
            }
            net = net.plus(price.minus(line.discount()));
        }
        // the whole sum, tax and charges included, has to fit too: Pricing computes it again
        Pricing.total(command);
        return command.discount().compareTo(net) > 0
                ? Optional.of(new DiscountExceedsPrice("order", net, command.discount()))
                : Optional.empty();
    }

    private static Optional<Refusal> above(String field, long limit, long actual) {
        return actual > limit ? Optional.of(new LimitExceeded(field, limit, actual)) : Optional.empty();
    }
}
