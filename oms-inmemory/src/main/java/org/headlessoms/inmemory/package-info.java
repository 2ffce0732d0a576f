/**
 * Everything in memory. {@link org.headlessoms.inmemory.InMemoryStorage} keeps the promises of the storage port for many
 * threads of one process; {@link org.headlessoms.inmemory.ScriptableGateway} and {@link
 * org.headlessoms.inmemory.ScriptableCarrier} play a payment service and a carrier, with the troubles a test wants; {@link
 * org.headlessoms.inmemory.SettableClock} and {@link org.headlessoms.inmemory.SequentialIds} make time and ids repeatable.
 *
 * <p>How the storage works: committed values are immutable and sit in concurrent maps, so a read takes no lock. A commit
 * locks the stripes of all keys it touches, in ascending order so that two commits never wait for each other in a circle,
 * checks every guard, and only then writes; from there on nothing can fail. It writes what others look up first and what
 * makes others look last: the streams, the receipt, then levels, orders and holds, queues and work, and the journal at the
 * very end. A stream shows an event only when its receipt is there. So whoever sees an effect finds its receipt, whoever finds
 * a receipt finds its outcome, and whoever reads an event of the journal finds the order it tells of.
 */
@NullMarked
package org.headlessoms.inmemory;

import org.jspecify.annotations.NullMarked;
