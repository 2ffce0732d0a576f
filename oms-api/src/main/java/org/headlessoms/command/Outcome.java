package org.headlessoms.command;

import java.util.Objects;
import java.util.function.Function;

/**
 * The answer to a command: {@link Accepted} or {@link Refused}. A refused command changed nothing and is not remembered,
 * so it may be sent again, with the same id, once the reason is gone.
 *
 * @param <T> what an accepted command answers
 */
public sealed interface Outcome<T> {

    /**
     * The command took effect, now or when it was first sent.
     *
     * @param value the event it caused
     * @param replayed whether this is the stored outcome of an earlier call with the same command id
     * @param <T> what an accepted command answers
     */
    record Accepted<T>(T value, boolean replayed) implements Outcome<T> {
        /** Refuses a missing value. */
        public Accepted {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * The command was understood, and the answer is no. Nothing changed.
     *
     * @param refusal why
     * @param <T> what an accepted command would have answered
     */
    record Refused<T>(Refusal refusal) implements Outcome<T> {
        /** Refuses a missing refusal. */
        public Refused {
            Objects.requireNonNull(refusal, "refusal");
        }
    }

    /**
     * Whether the command took effect.
     *
     * @return true if accepted
     */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /**
     * The value of an accepted command.
     *
     * @return the value
     * @throws RefusedException with the refusal, if the command was refused
     */
    default T orElseThrow() {
        return fold(value -> value, refusal -> {
            throw new RefusedException(refusal);
        });
    }

    /**
     * The refusal of a refused command.
     *
     * @return the refusal
     * @throws IllegalStateException if the command was accepted
     */
    default Refusal refusalOrThrow() {
        return fold(
                value -> {
                    throw new IllegalStateException("the command was accepted");
                },
                refusal -> refusal);
    }

    /**
     * Handles both answers.
     *
     * @param accepted what to do with the value
     * @param refused what to do with the refusal
     * @param <R> the result
     * @return what the called function returned
     */
    default <R> R fold(Function<? super T, ? extends R> accepted, Function<? super Refusal, ? extends R> refused) {
        if (this instanceof Accepted<T> yes) {
            return accepted.apply(yes.value());
        }
        return refused.apply(((Refused<T>) this).refusal());
    }
}
