package org.headlessoms.inmemory;

import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.money.Money;
import org.headlessoms.payment.PaymentOperation.Kind;
import org.headlessoms.spi.PaymentAnswer;
import org.headlessoms.spi.PaymentGateway;
import org.headlessoms.spi.PaymentRequest;
import org.headlessoms.spi.PortTerms;
import org.headlessoms.value.OrderId;

/**
 * A payment service for tests. It keeps books like a real one (nothing is captured that was not authorised, nothing
 * refunded that was not captured), approves what the books allow, and follows a script where a test wants something else.
 *
 * <p>Keys are recognised whoever uses them. A call that repeats a key which already has a definite answer gets that answer
 * and takes nothing from the script. A key that comes with a different request is answered with {@link
 * PaymentAnswer.Unknown}, and nothing is done. Safe for use by several threads.
 */
public final class ScriptableGateway implements PaymentGateway {

    private final PortTerms terms;
    private final Funds funds = new Funds();
    private final Script ofAnyKind = new Script();
    private final Map<Kind, Script> scripts = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> calls = new EnumMap<>(Kind.class);
    private final KeyedService<PaymentRequest, PaymentAnswer> service = new KeyedService<>(PaymentAnswer.Unknown::new);

    /**
     * Something the service really did.
     *
     * @param key the key it was asked under
     * @param order the order
     * @param kind what it did
     * @param amount how much
     * @param token the tender's token; kept out of {@link #toString()}
     */
    public record Effect(String key, OrderId order, Kind kind, Money amount, String token) {
        @Override
        public String toString() {
            return "Effect[" + key + ", " + order + ", " + kind + ", " + amount + "]";
        }
    }

    /** A gateway that remembers keys for 24 hours and has requests on their way for at most 30 seconds. */
    public ScriptableGateway() {
        this(KeyedService.DEFAULT_TERMS);
    }

    /**
     * A gateway with other terms.
     *
     * @param terms what it declares; it never forgets a key by itself
     */
    public ScriptableGateway(PortTerms terms) {
        this.terms = Objects.requireNonNull(terms, "terms");
        for (Kind kind : Kind.values()) {
            scripts.put(kind, new Script());
        }
    }

    /**
     * What to do with the next call of any kind that is not scripted yet; it goes before what is said of a kind.
     *
     * @param behaviour what to do
     * @return this
     * @throws IllegalArgumentException if only an authorisation can behave so
     */
    public synchronized ScriptableGateway next(Behaviour behaviour) {
        ofAnyKind.add(behaviour.ofEveryKind());
        return this;
    }

    /**
     * What to do with the next call of a kind that is not scripted yet.
     *
     * @param kind the kind
     * @param behaviour what to do
     * @return this
     * @throws IllegalArgumentException if only an authorisation can behave so
     */
    public synchronized ScriptableGateway next(Kind kind, Behaviour behaviour) {
        script(kind).add(possible(kind, behaviour));
        return this;
    }

    /**
     * What to do with every call of a kind that is not scripted.
     *
     * @param kind the kind
     * @param behaviour what to do
     * @return this
     * @throws IllegalArgumentException if only an authorisation can behave so
     */
    public synchronized ScriptableGateway always(Kind kind, Behaviour behaviour) {
        script(kind).always(possible(kind, behaviour));
        return this;
    }

    /**
     * Declines every authorisation of a token, whatever the script says.
     *
     * @param token the tender's token
     * @param code the reason, at most 255 characters
     * @return this
     */
    public synchronized ScriptableGateway declineToken(String token, String code) {
        funds.declineToken(token, code);
        return this;
    }

    /**
     * Makes lookups fail with an exception.
     *
     * @param times how many of the next ones
     */
    public synchronized void lookupFailsTimes(int times) {
        service.failLookups(times);
    }

    /**
     * What the service really did.
     *
     * @return in the order of execution
     */
    public synchronized List<Effect> effects() {
        return funds.effects();
    }

    /**
     * How often it was called.
     *
     * @param kind for what
     * @return calls, also those that were lost or repeated
     */
    public synchronized int calls(Kind kind) {
        return calls.getOrDefault(kind, 0);
    }

    /**
     * How often it was asked what became of a key.
     *
     * @return lookups, also those that failed
     */
    public synchronized int lookups() {
        return service.lookups();
    }

    /**
     * The sum of what the service really did.
     *
     * @param kind of what
     * @param currency in which currency
     * @return the sum
     */
    public synchronized Money total(Kind kind, Currency currency) {
        return funds.total(kind, currency);
    }

    @Override
    public PortTerms terms() {
        return terms;
    }

    @Override
    public PaymentAnswer authorize(PaymentRequest request) {
        return call(Kind.AUTHORIZE, request);
    }

    @Override
    public PaymentAnswer capture(PaymentRequest request) {
        return call(Kind.CAPTURE, request);
    }

    @Override
    public PaymentAnswer voidAuthorization(PaymentRequest request) {
        return call(Kind.VOID, request);
    }

    @Override
    public PaymentAnswer refund(PaymentRequest request) {
        return call(Kind.REFUND, request);
    }

    @Override
    public synchronized Optional<PaymentAnswer> lookup(PaymentRequest request) {
        return service.lookup(request.key(), request);
    }

    private synchronized PaymentAnswer call(Kind kind, PaymentRequest request) {
        if (request.kind() != kind) {
            throw new IllegalArgumentException("called for " + kind + " with a request for " + request.kind());
        }
        calls.merge(kind, 1, Integer::sum);
        return service.call(request.key(), request, () -> take(kind), behaviour -> decide(request, behaviour));
    }

    private PaymentAnswer decide(PaymentRequest request, Behaviour behaviour) {
        return behaviour
                .refusal()
                .<PaymentAnswer>map(PaymentAnswer.Declined::new)
                .orElseGet(() -> funds.execute(request, behaviour));
    }

    private Behaviour take(Kind kind) {
        return ofAnyKind.poll().orElseGet(() -> script(kind).take());
    }

    private Script script(Kind kind) {
        return Objects.requireNonNull(scripts.get(kind));
    }

    private static Behaviour possible(Kind kind, Behaviour behaviour) {
        return kind == Kind.AUTHORIZE ? behaviour : behaviour.ofEveryKind();
    }
}
