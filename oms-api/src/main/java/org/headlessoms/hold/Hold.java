package org.headlessoms.hold;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.HoldId;

/**
 * Units kept for a checkout.
 *
 * @param id its id
 * @param version how often it changed, from 1
 * @param status where it stands
 * @param lines what is kept, and where
 * @param expiresAt from then on it no longer keeps anything
 * @param channel where it is sold, if it is for one channel
 */
public record Hold(
        HoldId id, long version, Status status, List<HoldLine> lines, Instant expiresAt, Optional<ChannelId> channel) {

    /** Where a hold stands. All but {@link #ACTIVE} are final. */
    public enum Status {
        /** It keeps its units. */
        ACTIVE,
        /** An order took its units over. */
        PROMOTED,
        /** The host gave its units back. */
        RELEASED,
        /** Its time ran out, its units are free again. */
        EXPIRED
    }

    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if the version is below 1
     */
    public Hold {
        Objects.requireNonNull(id, "id");
        Check.positive("version", version);
        Objects.requireNonNull(status, "status");
        lines = List.copyOf(lines);
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(channel, "channel");
    }

    /**
     * A hold for no particular channel.
     *
     * @param id its id
     * @param version how often it was changed, from 1
     * @param status what became of it
     * @param lines the units it keeps and where
     * @param expiresAt when it ends by itself
     */
    public Hold(HoldId id, long version, Status status, List<HoldLine> lines, Instant expiresAt) {
        this(id, version, status, lines, expiresAt, Optional.empty());
    }

    /**
     * The hold after its next change.
     *
     * @param next where it stands then
     * @param expiry when it expires then
     * @return the same lines, the next version
     */
    public Hold changed(Status next, Instant expiry) {
        return new Hold(id, version + 1, next, lines, expiry, channel);
    }

    /**
     * The hold after it was changed to keep other units.
     *
     * @param kept what it keeps from now on
     * @return the hold, one version newer
     */
    public Hold keeping(List<HoldLine> kept) {
        return new Hold(id, version + 1, status, kept, expiresAt, channel);
    }

    /**
     * Whether the hold keeps its units at a moment.
     *
     * @param now the moment
     * @return true while active and not yet expired
     */
    public boolean isLive(Instant now) {
        return status == Status.ACTIVE && now.isBefore(expiresAt);
    }
}
