package org.headlessoms.sourcing;

import java.util.Objects;
import org.headlessoms.command.OmsException;

/**
 * A step of a host's sourcing policy threw an exception, or answered null. The command that asked for it changed nothing, and
 * the same command may be sent again once the step works.
 */
public final class SourcingStepException extends OmsException {

    private static final long serialVersionUID = 1L;

    private final String policy;
    private final String step;

    /**
     * A step that threw an exception.
     *
     * @param policy the name of the policy; empty if it was being chosen
     * @param step which step of it: {@code filter} or {@code rule} with its name, {@code costs} or {@code choice}
     * @param cause what it threw
     */
    public SourcingStepException(String policy, String step, Throwable cause) {
        super(text(policy, step, "failed"), cause);
        this.policy = policy;
        this.step = step;
    }

    /**
     * A step that answered null.
     *
     * @param policy the name of the policy; empty if it was being chosen
     * @param step which step of it
     */
    public SourcingStepException(String policy, String step) {
        super(text(policy, step, "answered null"));
        this.policy = policy;
        this.step = step;
    }

    /**
     * The policy.
     *
     * @return its name; empty if it was being chosen
     */
    public String policy() {
        return policy;
    }

    /**
     * The step.
     *
     * @return {@code filter} or {@code rule} with its name, {@code costs} or {@code choice}
     */
    public String step() {
        return step;
    }

    private static String text(String policy, String step, String what) {
        return "sourcing policy " + Objects.requireNonNull(policy) + ": " + Objects.requireNonNull(step) + " " + what;
    }
}
