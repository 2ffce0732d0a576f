package org.headlessoms.benchmark;

import java.time.Duration;
import java.util.Optional;
import org.headlessoms.spi.PaymentAnswer;
import org.headlessoms.spi.PaymentGateway;
import org.headlessoms.spi.PaymentRequest;
import org.headlessoms.spi.PortTerms;

/** Says yes at once and remembers nothing: what is measured is the library. */
final class ApprovingGateway implements PaymentGateway {

    @Override
    public PortTerms terms() {
        return new PortTerms(Duration.ofDays(1), Duration.ofMinutes(1));
    }

    @Override
    public PaymentAnswer authorize(PaymentRequest request) {
        return approve(request);
    }

    @Override
    public PaymentAnswer capture(PaymentRequest request) {
        return approve(request);
    }

    @Override
    public PaymentAnswer voidAuthorization(PaymentRequest request) {
        return approve(request);
    }

    @Override
    public PaymentAnswer refund(PaymentRequest request) {
        return approve(request);
    }

    @Override
    public Optional<PaymentAnswer> lookup(PaymentRequest request) {
        return Optional.of(approve(request));
    }

    private static PaymentAnswer approve(PaymentRequest request) {
        return new PaymentAnswer.Approved("approved", request.amount(), Optional.empty());
    }
}
