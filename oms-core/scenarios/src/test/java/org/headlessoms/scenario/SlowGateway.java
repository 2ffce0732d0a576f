package org.headlessoms.scenario;

import java.util.Optional;
import org.headlessoms.spi.PaymentAnswer;
import org.headlessoms.spi.PaymentGateway;
import org.headlessoms.spi.PaymentRequest;
import org.headlessoms.spi.PortTerms;

/** A gateway that takes its time to look something up: what happens meanwhile is up to the scenario. */
record SlowGateway(PaymentGateway gateway, Runnable meanwhile) implements PaymentGateway {

    @Override
    public PortTerms terms() {
        return gateway.terms();
    }

    @Override
    public PaymentAnswer authorize(PaymentRequest request) {
        return gateway.authorize(request);
    }

    @Override
    public PaymentAnswer capture(PaymentRequest request) {
        return gateway.capture(request);
    }

    @Override
    public PaymentAnswer voidAuthorization(PaymentRequest request) {
        return gateway.voidAuthorization(request);
    }

    @Override
    public PaymentAnswer refund(PaymentRequest request) {
        return gateway.refund(request);
    }

    @Override
    public Optional<PaymentAnswer> lookup(PaymentRequest request) {
        meanwhile.run();
        return gateway.lookup(request);
    }
}
