package org.headlessoms.feed;

import org.headlessoms.event.RecordedEvent;

/**
 * What a host does with events. It may be called by several threads at once, for different streams; the events of one stream
 * come one after the other.
 *
 * <p>An event may come again: after a crash, after a replay, or when a call took longer than the lease. It is the same event
 * then, named by its stream and version, and by these the host knows it again.
 */
@FunctionalInterface
public interface EventHandler {

    /**
     * Takes an event. Returning is the acknowledgement.
     *
     * @param event the event
     * @throws InterruptedException to stop the delivery; it does not count as a failure
     * @throws Exception if the event cannot be handled now: its stream waits and is tried again, other streams go on. Of the
     *     exception only the class and the place are kept, no message
     */
    void handle(RecordedEvent event) throws Exception;
}
