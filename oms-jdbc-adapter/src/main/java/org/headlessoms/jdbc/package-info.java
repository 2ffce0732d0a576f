/**
 * Storage in a relational database. {@link org.headlessoms.jdbc.JdbcStorage} takes the host's {@link
 * javax.sql.DataSource} and needs nothing else: the schema comes with it and is applied or checked when the storage is
 * built.
 *
 * <p>On PostgreSQL a change set is one statement, which is its own transaction: one round trip, whatever it contains. It
 * locks what its guards look at, and writes nothing unless all of them hold; what it answers is which did not. Change sets of
 * callers who come at the same time share such a statement: deltas of one row are summed, yet guarded as if they came one by
 * one. If a guard fails, the change sets that have nothing to do with it go once more together, the others one by one. Only
 * who loses a race for a new row gets an error from the database, and is tried again. On H2 a change set is a transaction at
 * READ COMMITTED with a batch for each kind of statement; every guard is part of the statement that writes, and a conflict is
 * read from its update count.
 *
 * <p>Rows are touched in one order everywhere, by table and by key within each; so two change sets never wait for each other
 * in a circle. What the database aborts all the same is tried again as a whole.
 *
 * <p>What a command asks for is read in one round trip on PostgreSQL, but for the orders of a backorder queue and what a short
 * level is promised to. Keys are bound as arrays and looked up one by one in an index: a join would leave it to the planner,
 * which reads whole tables if its last look at them was when they were small.
 *
 * <p>Events are inserted without a position in the journal. Whoever reads a bucket first gives positions to the rows he
 * can see, that is to committed ones, under a lock on the bucket's head row. A slow writer therefore never leaves a gap
 * that a reader has already passed.
 *
 * <p>There is one class for each group of tables. The few statements that differ between databases are in the dialect.
 */
@NullMarked
package org.headlessoms.jdbc;

import org.jspecify.annotations.NullMarked;
