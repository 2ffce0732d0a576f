package org.headlessoms.command;

/**
 * Others changed the same things faster than this command could be decided, as often as the engine tries, or a hold was
 * in the way that has expired by one clock and not by another. Nothing changed; sending the same command again is safe.
 */
public final class ContentionException extends OmsException {

    private static final long serialVersionUID = 1L;

    private final int attempts;

    /**
     * The command gave up.
     *
     * @param attempts how often it was decided and committed in vain
     * @param lastConflict what the last attempt collided with
     */
    public ContentionException(int attempts, String lastConflict) {
        super("gave up after " + attempts + " attempts, last conflict on " + lastConflict);
        this.attempts = attempts;
    }

    /**
     * How often the command was tried.
     *
     * @return the number of attempts
     */
    public int attempts() {
        return attempts;
    }
}
