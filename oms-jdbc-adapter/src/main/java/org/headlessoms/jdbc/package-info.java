/**
 * Storage in a relational database. {@link org.headlessoms.jdbc.JdbcStorage} takes the host's {@link
 * javax.sql.DataSource} and needs nothing else: the schema comes with it and is applied or checked when the storage is
 * built.
 *
 * <p>A change set is one transaction at READ COMMITTED. Every guard is part of the statement that writes, and a conflict is
 * read from its update count, never from an SQL error. Rows are touched in one order everywhere: receipt, orders, holds,
 * items, locations, stock levels, ledger, backorders, events, work, and by key within each; so two change sets never wait
 * for each other in a circle. What the database aborts all the same is tried again as a whole.
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
