package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.feed.EventHandler;

/** What a consumer got, in the order in which it came; it can be told what not to take. For several threads. */
final class Inbox implements EventHandler {

    private final List<RecordedEvent> received = new ArrayList<>();
    private Predicate<RecordedEvent> refused = event -> false;
    private int tries;

    /** From now on these cannot be handled. */
    synchronized void refuse(Predicate<RecordedEvent> events) {
        refused = events;
    }

    @Override
    public synchronized void handle(RecordedEvent event) {
        tries++;
        if (refused.test(event)) {
            throw new IllegalStateException("no customer named Jane Roe");
        }
        received.add(event);
    }

    synchronized int tries() {
        return tries;
    }

    synchronized List<RecordedEvent> received() {
        return List.copyOf(received);
    }

    synchronized void clear() {
        received.clear();
        tries = 0;
    }

    List<Long> versions(StreamId stream) {
        return received().stream()
                .filter(event -> event.stream().equals(stream))
                .map(RecordedEvent::version)
                .toList();
    }

    /** Everything there is came, and of each stream every version for the first time after those before it. */
    void assertGot(Set<RecordedEvent> all) {
        Set<RecordedEvent> firsts = new LinkedHashSet<>(received());
        assertThat(firsts).containsExactlyInAnyOrderElementsOf(all);
        Map<StreamId, Long> last = new HashMap<>();
        firsts.forEach(event -> {
            Long before = last.put(event.stream(), event.version());
            assertThat(before == null || before + 1 == event.version())
                    .as("%s after %s", event, before)
                    .isTrue();
        });
    }
}
