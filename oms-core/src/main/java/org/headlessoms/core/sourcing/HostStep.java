package org.headlessoms.core.sourcing;

import java.util.function.Supplier;
import org.headlessoms.sourcing.SourcingStepException;
import org.jspecify.annotations.Nullable;

/** Asks a step that may be a host's code, and says which one it was if it breaks. */
final class HostStep {

    private HostStep() {}

    static <T> T ask(String policy, String step, Supplier<@Nullable T> code) {
        @Nullable T answer = answer(policy, step, code);
        if (answer == null) {
            throw new SourcingStepException(policy, step);
        }
        return answer;
    }

    private static <T> @Nullable T answer(String policy, String step, Supplier<@Nullable T> code) {
        try {
            return code.get();
        } catch (RuntimeException e) {
            throw new SourcingStepException(policy, step, e);
        }
    }
}
