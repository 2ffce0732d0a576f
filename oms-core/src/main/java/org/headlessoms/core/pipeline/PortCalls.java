package org.headlessoms.core.pipeline;

import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls of code that is not ours, where anything may come back. */
public final class PortCalls {

    private static final Logger LOG = LoggerFactory.getLogger(PortCalls.class);

    private PortCalls() {}

    /**
     * What a port answered. An exception, or no answer at all, is not an answer: nobody knows what happened, and that is
     * what the result says. The exception's text stays out of it, it may hold personal data.
     */
    public static <T> T guarded(Supplier<T> call, Function<String, T> unknown) {
        try {
            T answer = call.get();
            return answer == null ? unknown.apply("no answer") : answer;
        } catch (Exception e) {
            String type = e.getClass().getSimpleName();
            LOG.warn("port call gave no answer: {}", type);
            return unknown.apply(type);
        }
    }
}
