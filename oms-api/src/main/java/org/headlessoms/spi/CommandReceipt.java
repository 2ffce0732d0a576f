package org.headlessoms.spi;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.event.StreamId;
import org.headlessoms.value.CommandId;

/**
 * Proof that a command took effect, written once in the same commit. Its outcome is the event it names.
 *
 * @param commandId the command
 * @param fingerprint a hash of the command's content, at most 64 characters
 * @param stream the stream of the event that is the outcome
 * @param version that event's version
 */
public record CommandReceipt(CommandId commandId, String fingerprint, StreamId stream, long version) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the fingerprint is not an id or the version below 1
     */
    public CommandReceipt {
        Objects.requireNonNull(commandId, "commandId");
        Check.id("fingerprint", fingerprint);
        Objects.requireNonNull(stream, "stream");
        Check.positive("version", version);
    }
}
