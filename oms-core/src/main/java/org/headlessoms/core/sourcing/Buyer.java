package org.headlessoms.core.sourcing;

import java.time.Instant;
import java.util.Optional;
import org.headlessoms.value.ChannelId;

/** For whom stock is planned, and when: it decides which ring-fenced units and which lots may be used. */
public record Buyer(Optional<ChannelId> channel, Instant now) {}
