package org.headlessoms.feed;

import org.headlessoms.event.Event;

/** A fact about a consumer of the journal: what somebody decided about what it gets. */
public sealed interface FeedEvent extends Event permits ConsumerStarted, ConsumerMoved, StreamsRetried, EventSkipped {}
