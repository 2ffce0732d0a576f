package org.headlessoms.spi;

import java.util.List;
import org.headlessoms.event.RecordedEvent;

/**
 * Some events of a bucket of the journal.
 *
 * @param events in the order of the bucket
 * @param position the position of the last one; the one asked from if there are none
 */
public record JournalPage(List<RecordedEvent> events, long position) {
    /** Copies the events. */
    public JournalPage {
        events = List.copyOf(events);
    }
}
