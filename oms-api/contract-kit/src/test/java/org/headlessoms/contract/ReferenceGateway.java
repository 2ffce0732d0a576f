package org.headlessoms.contract;

import java.time.Duration;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.headlessoms.payment.PaymentOperation.Kind;
import org.headlessoms.spi.PaymentAnswer;
import org.headlessoms.spi.PaymentAnswer.Approved;
import org.headlessoms.spi.PaymentAnswer.Declined;
import org.headlessoms.spi.PaymentAnswer.Unknown;
import org.headlessoms.spi.PaymentGateway;
import org.headlessoms.spi.PaymentRequest;
import org.headlessoms.spi.PortTerms;

/** The smallest correct gateway and its fixture; broken ones are made from it by overriding one thing. */
class ReferenceGateway implements PaymentGateway, PaymentGatewayFixture {

    /** What was asked under a key and what became of it. */
    record Done(PaymentRequest request, PaymentAnswer answer) {}

    private final Map<String, Done> keys = new HashMap<>();
    private final Map<String, Long> capturable = new HashMap<>();
    private final Map<String, Long> refundable = new HashMap<>();
    private long references;
    private boolean losesNext;

    @Override
    public PortTerms terms() {
        return new PortTerms(Duration.ofDays(1), Duration.ofMinutes(1));
    }

    @Override
    public PaymentAnswer authorize(PaymentRequest request) {
        return once(request);
    }

    @Override
    public PaymentAnswer capture(PaymentRequest request) {
        return once(request);
    }

    @Override
    public PaymentAnswer voidAuthorization(PaymentRequest request) {
        return once(request);
    }

    @Override
    public PaymentAnswer refund(PaymentRequest request) {
        return once(request);
    }

    @Override
    public synchronized Optional<PaymentAnswer> lookup(PaymentRequest request) {
        return known(request).map(Done::answer);
    }

    Optional<Done> known(PaymentRequest request) {
        return Optional.ofNullable(keys.get(request.key()));
    }

    private synchronized PaymentAnswer once(PaymentRequest request) {
        Optional<Done> before = known(request);
        if (before.isPresent() && differ(before.get().request(), request)) {
            return new Unknown("the key was used for something else");
        }
        PaymentAnswer answer = before.map(Done::answer).orElseGet(() -> execute(request));
        keys.put(request.key(), new Done(request, answer));
        boolean lost = losesNext;
        losesNext = false;
        return lost ? lostReply() : answer;
    }

    boolean differ(PaymentRequest before, PaymentRequest now) {
        return before.kind() != now.kind() || !before.amount().equals(now.amount());
    }

    PaymentAnswer lostReply() {
        throw new IllegalStateException("connection reset");
    }

    private PaymentAnswer execute(PaymentRequest request) {
        String on = request.reference().orElse("");
        return switch (request.kind()) {
            case AUTHORIZE -> authorized(request);
            case CAPTURE -> taken(capturable, on, request).orElseGet(() -> approved(refundable, request));
            case VOID -> voided(on, request);
            case REFUND -> taken(refundable, on, request).orElseGet(() -> approved(new HashMap<>(), request));
        };
    }

    private PaymentAnswer authorized(PaymentRequest request) {
        return request.token().equals(declinedToken()) ? new Declined("no funds") : approved(capturable, request);
    }

    PaymentAnswer voided(String on, PaymentRequest request) {
        capturable.put(on, 0L);
        return approved(new HashMap<>(), request);
    }

    private Optional<PaymentAnswer> taken(Map<String, Long> from, String on, PaymentRequest request) {
        long left = from.getOrDefault(on, 0L) - request.amount().minor();
        if (left < 0 && isGuarded(request.kind())) {
            return Optional.of(new Declined("not so much left"));
        }
        from.put(on, left);
        return Optional.empty();
    }

    boolean isGuarded(Kind kind) {
        return true;
    }

    PaymentAnswer approved(Map<String, Long> into, PaymentRequest request) {
        String reference = "ref-" + ++references;
        into.put(reference, request.amount().minor());
        return new Approved(reference, request.amount(), Optional.empty());
    }

    @Override
    public PaymentGateway gateway() {
        return this;
    }

    @Override
    public String approvedToken() {
        return "good";
    }

    @Override
    public String declinedToken() {
        return "bad";
    }

    @Override
    public Currency currency() {
        return Samples.EUR;
    }

    @Override
    public synchronized void loseNextReply() {
        losesNext = true;
    }
}
