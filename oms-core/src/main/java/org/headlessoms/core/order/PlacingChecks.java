package org.headlessoms.core.order;

import com.google.common.collect.Streams;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
            return rules.stream().flatMap(rule -> rule.apply(command).stream()).findFirst();
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
        return command.lines().stream()
                .flatMap(line -> above("line.quantity", limits.quantity(), line.quantity()).stream())
                .findFirst();
    }

    private Optional<Refusal> price(PlaceOrder command) {
        Stream<Money> prices = command.lines().stream().map(PlaceOrder.Line::unitPrice);
        Stream<Money> charges = command.charges().stream().map(PlaceOrder.ChargeRequest::amount);
        return Stream.concat(prices, charges)
                .flatMap(price -> above("price", limits.unitPriceMinor(), price.minor()).stream())
                .findFirst();
    }

    private static Optional<Refusal> currency(PlaceOrder command) {
        Currency expected = command.currency();
        Stream<Money> lines =
                command.lines().stream().flatMap(line -> Stream.of(line.unitPrice(), line.discount(), line.tax()));
        Stream<Money> charges = command.charges().stream().map(PlaceOrder.ChargeRequest::amount);
        Stream<Money> limits = command.tenders().stream().flatMap(tender -> tender.limit().stream());
        return Streams.concat(lines, charges, limits, Stream.of(command.discount()))
                .map(Money::currency)
                .filter(actual -> !actual.equals(expected))
                .map(actual -> (Refusal) new CurrencyMismatch(expected, actual))
                .findFirst();
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
