package org.headlessoms.jdbc;

/** What one group of tables contributes to the one statement of a commit. */
@FunctionalInterface
interface CommitPart {

    /** Adds the rows, guards and writes of its tables; nothing if the group does not touch them. */
    void compose(ChangeGroup group, CommitText text);
}
