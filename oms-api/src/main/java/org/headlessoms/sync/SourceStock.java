package org.headlessoms.sync;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.SnapshotId;
import org.headlessoms.value.SourceId;

/**
 * The last that was taken over from a source about a key.
 *
 * @param source who said it
 * @param level the item and the place, without ring-fence
 * @param sourceVersion the source's version of it
 * @param snapshots the snapshots that mentioned it, the last one first, at most {@link #SNAPSHOTS}: chunks of several may come
 *     in any order
 * @param version how often this was written, from 1
 */
public record SourceStock(SourceId source, StockKey level, long sourceVersion, List<SnapshotId> snapshots, long version)
        implements Reference {

    /** How many snapshots are remembered. */
    public static final int SNAPSHOTS = 4;

    /**
     * Copies the list and checks the versions.
     *
     * @throws IllegalArgumentException if a version is below 1 or there are too many snapshots
     */
    public SourceStock {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(level, "level");
        Check.positive("sourceVersion", sourceVersion);
        snapshots = List.copyOf(snapshots);
        Check.require(snapshots.size() <= SNAPSHOTS, "no more than " + SNAPSHOTS + " snapshots are remembered");
        Check.positive("version", version);
    }

    /**
     * The key of what a source last said about a level.
     *
     * @param source the source
     * @param level the item and the place, without ring-fence
     * @return the key
     */
    public static ReferenceKey key(SourceId source, StockKey level) {
        return ReferenceKey.of(ReferenceKind.SOURCE_STOCK, source, level.sku(), level.place());
    }

    @Override
    public ReferenceKey key() {
        return key(source, level);
    }
}
