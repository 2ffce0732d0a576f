package org.headlessoms.sync;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.SnapshotId;
import org.headlessoms.value.SourceId;

/**
 * Take over what a source says about stock: one chunk of a snapshot or of changes. Each line stands for itself: one that
 * cannot be booked is reported and the others are booked.
 *
 * <ul>
 *   <li>Per source and key the last applied version is kept. A line that is not newer is skipped and reported as {@link
 *       Treatment#OLDER}, so chunks of snapshots may come twice, late, in any order and at the same time.
 *   <li>A snapshot is of a moment. If the source says of which ({@code asOf}), whatever was received, shipped, returned or
 *       transferred later by these books is added on top of its numbers: the source cannot know it yet. So are the deltas of
 *       other sources that were booked later, as far as the books had units for them; its own deltas are in its number.
 *       Corrections, counts and snapshots of others are not added, the source's number replaces them. Units that a picker did
 *       not find later are subtracted, unless the source saw less than the books had at the time: then it missed the same
 *       units already. Without a moment the numbers count as of now.
 *   <li>A delta is what changed by the source's own doing. What it only repeats of what these books told it must not be in it.
 *       The deltas of a source about one key have to come in the order of their versions, and so behind a snapshot that has a
 *       lower version: one that comes late is skipped like any older line, and its units are missing from the books until the
 *       source's next snapshot. Send the next one once the last one was answered; what was not answered is sent again as it
 *       was. Deltas about different keys, or of different sources, may come in any order.
 *   <li>A source never uses a snapshot's id again. What the books have of the first one would count for the second: its
 *       completion is answered with the result of the first, and levels that the first mentioned are not emptied.
 *   <li>If less is there than is promised, promises are taken back and a {@link org.headlessoms.shortage.StockShortage} tells
 *       whose.
 * </ul>
 *
 * @param commandId the caller's id
 * @param source who says it
 * @param mode what the numbers mean
 * @param snapshot the snapshot that the lines are part of, if {@link CompleteSnapshot} is to follow
 * @param asOf the moment up to which the source knew of what these books did; only with {@link SyncMode#SNAPSHOT}
 * @param lines what it says, at least one line, each key once
 */
public record SynchroniseStock(
        CommandId commandId,
        SourceId source,
        SyncMode mode,
        Optional<SnapshotId> snapshot,
        Optional<Instant> asOf,
        List<SourceLine> lines)
        implements Command<StockSynchronised> {

    /**
     * Copies the lines and checks that they fit the mode.
     *
     * @throws IllegalArgumentException if there is no line, a key comes twice, a number on hand is negative or less than what
     *     of it is unsellable, or a delta has a snapshot, a moment or conditions
     */
    public SynchroniseStock {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(asOf, "asOf");
        lines = Check.notEmpty("lines", List.copyOf(lines));
        Check.require(lines.stream().map(SourceLine::key).distinct().count() == lines.size(), "a key may come once");
        if (mode == SyncMode.SNAPSHOT) {
            lines.forEach(SynchroniseStock::requireCount);
        } else {
            Check.require(snapshot.isEmpty() && asOf.isEmpty(), "a delta has neither snapshot nor moment");
            Check.require(lines.stream().allMatch(line -> line.unsellable().isEmpty()), "a delta has no conditions");
        }
    }

    /**
     * A chunk of a snapshot.
     *
     * @param commandId the caller's id
     * @param source who says it
     * @param snapshot which snapshot
     * @param asOf the moment up to which the source knew of what these books did
     * @param lines units on hand, at least one line
     * @return the command
     */
    public static SynchroniseStock snapshot(
            CommandId commandId, SourceId source, SnapshotId snapshot, Instant asOf, List<SourceLine> lines) {
        return new SynchroniseStock(
                commandId, source, SyncMode.SNAPSHOT, Optional.of(snapshot), Optional.of(asOf), lines);
    }

    /**
     * A chunk of changes.
     *
     * @param commandId the caller's id
     * @param source who says it
     * @param lines units that came or left, at least one line
     * @return the command
     */
    public static SynchroniseStock delta(CommandId commandId, SourceId source, List<SourceLine> lines) {
        return new SynchroniseStock(commandId, source, SyncMode.DELTA, Optional.empty(), Optional.empty(), lines);
    }

    private static void requireCount(SourceLine line) {
        Check.notNegative("quantity", line.quantity());
        line.unsellable()
                .ifPresent(units -> Check.require(
                        units.quarantine() <= line.quantity()
                                && units.damaged() <= line.quantity() - units.quarantine(),
                        "no more can be unsellable than is on hand"));
    }
}
