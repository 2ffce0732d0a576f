package org.headlessoms.jdbc;

import java.util.List;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;

/** Applies change sets. Safe for several threads. */
interface Committer {

    CommitResult commit(ChangeSet changeSet);

    /** One result each, in the same order; applied in this order where one depends on another. */
    List<CommitResult> commitAll(List<ChangeSet> changeSets);
}
