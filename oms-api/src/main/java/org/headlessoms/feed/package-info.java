/**
 * Consumers of the journal: named readers, each at its own place, that get every event at least once and the events of one
 * stream in order.
 *
 * <p>A consumer is sixteen {@link org.headlessoms.feed.ConsumerBucket}s, one for each bucket of the journal. Such a record holds
 * all there is to know: the position, who may deliver until when, and the streams that wait for a failed event. It is written
 * once per batch, guarded by its version. So the version is the fencing token: it only grows, and whoever lost the lease, or
 * was overtaken by a command that moved the consumer, cannot write any more.
 *
 * <p>Two designs were compared. In the other one the host takes a batch, works, and acknowledges it; it suits asynchronous
 * hosts, but a forgotten acknowledgement stops a consumer silently, and which event of a batch failed is for the host to say.
 * Here the host hands over a handler and is called event by event: no way to skip one, and a failure names its event by
 * itself.
 */
@NullMarked
package org.headlessoms.feed;

import org.jspecify.annotations.NullMarked;
