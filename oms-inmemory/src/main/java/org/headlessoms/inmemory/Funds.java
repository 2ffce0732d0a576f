package org.headlessoms.inmemory;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headlessoms.inmemory.ScriptableGateway.Effect;
import org.headlessoms.money.Money;
import org.headlessoms.payment.PaymentOperation.Kind;
import org.headlessoms.spi.PaymentAnswer;
import org.headlessoms.spi.PaymentAnswer.Approved;
import org.headlessoms.spi.PaymentAnswer.Declined;
import org.headlessoms.spi.PaymentRequest;

/** The books of the fake payment service: what can still be captured, voided and refunded. Not for several threads. */
final class Funds {

    private final Map<String, Money> authorized = new HashMap<>();
    private final Map<String, Money> captured = new HashMap<>();
    private final Map<String, String> declinedTokens = new HashMap<>();
    private final List<Effect> effects = new ArrayList<>();
    private long references;

    void declineToken(String token, String code) {
        declinedTokens.put(token, code);
    }

    List<Effect> effects() {
        return List.copyOf(effects);
    }

    Money total(Kind kind, Currency currency) {
        return effects.stream()
                .filter(effect -> effect.kind() == kind)
                .map(Effect::amount)
                .filter(amount -> amount.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    /** Does what was asked as far as the books allow. */
    PaymentAnswer execute(PaymentRequest request, Behaviour behaviour) {
        PaymentAnswer answer = decide(request, behaviour);
        if (answer instanceof Approved done) {
            effects.add(new Effect(request.key(), request.orderId(), request.kind(), done.amount(), request.token()));
        }
        return answer;
    }

    private PaymentAnswer decide(PaymentRequest request, Behaviour behaviour) {
        return switch (request.kind()) {
            case AUTHORIZE -> authorize(request, behaviour);
            case CAPTURE -> capture(request);
            case VOID -> voidRest(request);
            case REFUND -> refund(request);
        };
    }

    private PaymentAnswer authorize(PaymentRequest request, Behaviour behaviour) {
        Optional<String> refusal = Optional.ofNullable(declinedTokens.get(request.token()));
        if (refusal.isPresent()) {
            return new Declined(refusal.get());
        }
        Money wanted = request.amount();
        Money amount =
                behaviour.part().filter(part -> part.compareTo(wanted) < 0).orElse(wanted);
        String reference = newReference(Kind.AUTHORIZE);
        authorized.put(reference, amount);
        return new Approved(reference, amount, behaviour.expiry());
    }

    private PaymentAnswer capture(PaymentRequest request) {
        Optional<Declined> refusal = take(authorized, request);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        PaymentAnswer answer = approved(request.kind(), request.amount());
        captured.put(((Approved) answer).reference(), request.amount());
        return answer;
    }

    private PaymentAnswer refund(PaymentRequest request) {
        Optional<Declined> refusal = take(captured, request);
        return refusal.isPresent() ? refusal.get() : approved(request.kind(), request.amount());
    }

    private PaymentAnswer voidRest(PaymentRequest request) {
        Optional<Money> rest = request.reference().flatMap(reference -> Optional.ofNullable(authorized.get(reference)));
        if (rest.isEmpty()) {
            return new Declined("unknown_reference");
        }
        if (rest.get().isZero()) {
            return new Declined("nothing_left");
        }
        request.reference()
                .ifPresent(reference ->
                        authorized.put(reference, Money.zero(rest.get().currency())));
        return approved(Kind.VOID, rest.get());
    }

    /** Takes an amount from what is left under a reference, or says why it cannot. */
    private static Optional<Declined> take(Map<String, Money> left, PaymentRequest request) {
        String reference = request.reference().orElse("");
        Optional<Money> rest = Optional.ofNullable(left.get(reference));
        if (rest.isEmpty()) {
            return Optional.of(new Declined("unknown_reference"));
        }
        if (!rest.get().currency().equals(request.amount().currency())) {
            return Optional.of(new Declined("other_currency"));
        }
        if (rest.get().compareTo(request.amount()) < 0) {
            return Optional.of(new Declined("amount_too_large"));
        }
        left.put(reference, rest.get().minus(request.amount()));
        return Optional.empty();
    }

    private Approved approved(Kind kind, Money amount) {
        return new Approved(newReference(kind), amount, Optional.empty());
    }

    private String newReference(Kind kind) {
        references++;
        return kind + "-" + references;
    }
}
