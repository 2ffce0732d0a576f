package org.headlessoms.command;

/**
 * Thrown by {@link Outcome#orElseThrow()} for callers that treat a refusal as exceptional, and by queries that ask for more
 * than a limit allows.
 */
public final class RefusedException extends OmsException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /**
     * A refusal as an exception.
     *
     * @param refusal why the command was refused
     */
    public RefusedException(Refusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    /**
     * Why the command was refused.
     *
     * @return the refusal
     */
    public Refusal refusal() {
        return refusal;
    }
}
