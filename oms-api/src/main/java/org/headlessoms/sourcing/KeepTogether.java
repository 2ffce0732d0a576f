package org.headlessoms.sourcing;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.headlessoms.check.Check;
import org.headlessoms.value.LineId;

/**
 * Lines that leave one location together, or are not planned at all. A line alone is a line that must not be split.
 *
 * @param lines their ids, at least one; a kit's line stands for all its components
 */
public record KeepTogether(SortedSet<LineId> lines) {
    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public KeepTogether {
        Check.notEmpty("lines", lines);
        lines = Collections.unmodifiableSortedSet(new TreeSet<>(lines));
    }
}
