package org.headlessoms.feed;

import org.headlessoms.command.Refusal;
import org.headlessoms.event.StreamId;
import org.headlessoms.value.ConsumerId;

/**
 * The stream does not wait at this consumer, or for another event than the one named.
 *
 * @param consumer which consumer
 * @param stream which stream
 */
public record StreamNotWaiting(ConsumerId consumer, StreamId stream) implements Refusal {}
