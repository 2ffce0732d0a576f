package org.headlessoms.core.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.headlessoms.spi.StorageException;

/**
 * The answers to a command's commits that were lost. A commit that seems not to have arrived may still do so, and then a later
 * failure that is certain by itself says nothing about the command. Not for several threads.
 */
final class LostAnswers {

    private final List<StorageException> lost = new ArrayList<>();

    void add(StorageException answer) {
        lost.add(answer);
    }

    /** What a later failure means for the command. */
    StorageException inTheLightOf(StorageException failure) {
        return lost.isEmpty() || !failure.isUncommitted() ? failure : doubt(failure);
    }

    void throwIfAny() {
        if (!lost.isEmpty()) {
            throw doubt(lost.get(0));
        }
    }

    private static StorageException doubt(StorageException cause) {
        return StorageException.unknown("the answer to a commit was lost, and nobody could find out", cause);
    }
}
