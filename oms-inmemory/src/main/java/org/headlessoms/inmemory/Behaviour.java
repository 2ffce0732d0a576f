package org.headlessoms.inmemory;

import java.time.Instant;
import java.util.Optional;
import org.headlessoms.money.Money;
import org.headlessoms.spi.PaymentAnswer;

/**
 * What a fake of an outside service does with a call: what it decides, and what trouble the call has on its way. Immutable.
 */
public final class Behaviour {

    private static final Behaviour APPROVE = new Behaviour(Trouble.NONE);

    private final Trouble trouble;
    private final Optional<String> refusal;
    private final Optional<Money> part;
    private final Optional<Instant> expiry;

    /** What happens to a call on its way. */
    enum Trouble {
        NONE,
        REQUEST_LOST,
        REPLY_LOST,
        REQUEST_UNKNOWN,
        REPLY_UNKNOWN
    }

    private Behaviour(Trouble trouble) {
        this(trouble, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Behaviour(Trouble trouble, Optional<String> refusal, Optional<Money> part, Optional<Instant> expiry) {
        this.trouble = trouble;
        this.refusal = refusal;
        this.part = part;
        this.expiry = expiry;
    }

    /**
     * Does what was asked.
     *
     * @return the behaviour a fake has by default
     */
    public static Behaviour approve() {
        return APPROVE;
    }

    /**
     * Authorises what was asked, up to a moment. Only for authorisations.
     *
     * @param expiry until when the authorisation can be captured
     * @return the behaviour
     */
    public static Behaviour approveUntil(Instant expiry) {
        return new Behaviour(Trouble.NONE, Optional.empty(), Optional.empty(), Optional.of(expiry));
    }

    /**
     * Authorises less than was asked. Only for authorisations.
     *
     * @param amount how much at most
     * @return the behaviour
     */
    public static Behaviour partially(Money amount) {
        return new Behaviour(Trouble.NONE, Optional.empty(), Optional.of(amount), Optional.empty());
    }

    /**
     * Refuses for good, as a gateway does.
     *
     * @param code the reason, at most 255 characters
     * @return the behaviour
     * @throws IllegalArgumentException if the reason is too long
     */
    public static Behaviour decline(String code) {
        return new Behaviour(
                Trouble.NONE, Optional.of(new PaymentAnswer.Declined(code).code()), Optional.empty(), Optional.empty());
    }

    /**
     * Refuses for good, as a carrier does: the same as {@link #decline}.
     *
     * @param reason the reason, at most 255 characters
     * @return the behaviour
     * @throws IllegalArgumentException if the reason is too long
     */
    public static Behaviour reject(String reason) {
        return decline(reason);
    }

    /**
     * The request never arrives: nothing is done, the call throws.
     *
     * @return the behaviour
     */
    public static Behaviour loseRequest() {
        return new Behaviour(Trouble.REQUEST_LOST);
    }

    /**
     * The reply never arrives: all is done, the call throws.
     *
     * @return the behaviour
     */
    public static Behaviour loseReply() {
        return new Behaviour(Trouble.REPLY_LOST);
    }

    /**
     * All is done, the answer is that nobody knows.
     *
     * @return the behaviour
     */
    public static Behaviour unknownAfterDoing() {
        return new Behaviour(Trouble.REPLY_UNKNOWN);
    }

    /**
     * Nothing is done, the answer is that nobody knows.
     *
     * @return the behaviour
     */
    public static Behaviour unknownWithoutDoing() {
        return new Behaviour(Trouble.REQUEST_UNKNOWN);
    }

    Trouble trouble() {
        return trouble;
    }

    Optional<String> refusal() {
        return refusal;
    }

    Optional<Money> part() {
        return part;
    }

    Optional<Instant> expiry() {
        return expiry;
    }

    /** This behaviour, if any call can behave so. */
    Behaviour ofEveryKind() {
        if (part.isPresent() || expiry.isPresent()) {
            throw new IllegalArgumentException("only an authorisation can behave so");
        }
        return this;
    }

    @Override
    public String toString() {
        return "Behaviour[" + trouble + refusal.map(code -> ", " + code).orElse("") + "]";
    }
}
