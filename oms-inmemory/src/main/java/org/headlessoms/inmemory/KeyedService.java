package org.headlessoms.inmemory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.headlessoms.spi.PortTerms;

/**
 * What the fakes have in common: a service that recognises keys, behind a line on which requests and replies get lost. Not
 * for several threads.
 */
final class KeyedService<R, A> {

    /** What the fakes declare unless told otherwise. */
    static final PortTerms DEFAULT_TERMS = new PortTerms(Duration.ofHours(24), Duration.ofSeconds(30));

    private final Map<String, Settled<R, A>> settled = new HashMap<>();
    private final Function<String, A> unknown;
    private int lookups;
    private int lookupsToFail;

    /** A service that says with these words that nobody knows. */
    KeyedService(Function<String, A> unknown) {
        this.unknown = unknown;
    }

    private record Settled<R, A>(R request, A answer) {}

    /** Answers a call: from memory if the key has an answer, otherwise as the script wants it. */
    A call(String key, R request, Supplier<Behaviour> script, Function<Behaviour, A> decision) {
        return remembered(key, request).orElseGet(() -> attempt(key, request, script.get(), decision));
    }

    Optional<A> lookup(String key, R request) {
        lookups++;
        if (lookupsToFail > 0) {
            lookupsToFail--;
            throw lost();
        }
        return remembered(key, request);
    }

    void failLookups(int times) {
        lookupsToFail = times;
    }

    int lookups() {
        return lookups;
    }

    private A attempt(String key, R request, Behaviour behaviour, Function<Behaviour, A> decision) {
        return switch (behaviour.trouble()) {
            case NONE -> settle(key, request, decision.apply(behaviour));
            case REQUEST_LOST -> throw lost();
            case REQUEST_UNKNOWN -> unknown.apply("timeout");
            case REPLY_LOST -> {
                settle(key, request, decision.apply(behaviour));
                throw lost();
            }
            case REPLY_UNKNOWN -> {
                settle(key, request, decision.apply(behaviour));
                yield unknown.apply("timeout");
            }
        };
    }

    private A settle(String key, R request, A answer) {
        settled.put(key, new Settled<>(request, answer));
        return answer;
    }

    private Optional<A> remembered(String key, R request) {
        return Optional.ofNullable(settled.get(key))
                .map(before -> before.request().equals(request)
                        ? before.answer()
                        : unknown.apply("the key belongs to another request"));
    }

    private static UncheckedIOException lost() {
        return new UncheckedIOException(new IOException("connection lost"));
    }
}
