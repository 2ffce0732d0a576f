/**
 * Facts. Every change of state is an event in a stream, written in the same commit as the state. A stream belongs to
 * one thing (an order, a hold, an item, …); its versions run 1, 2, 3 without a gap, so {@code (stream, version)} names
 * an event for ever, also after a database was restored from a backup.
 */
@NullMarked
package org.headlessoms.event;

import org.jspecify.annotations.NullMarked;
