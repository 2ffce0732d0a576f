package org.headlessoms.sync;

import java.util.Objects;
import java.util.Optional;
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
 * @param snapshot the last snapshot that mentioned it, if one did
 * @param version how often this was written, from 1
 */
public record SourceStock(
        SourceId source, StockKey level, long sourceVersion, Optional<SnapshotId> snapshot, long version)
        implements Reference {
    /**
     * Checks the versions.
     *
     * @throws IllegalArgumentException if one is below 1
     */
    public SourceStock {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(level, "level");
        Check.positive("sourceVersion", sourceVersion);
        Objects.requireNonNull(snapshot, "snapshot");
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
