/**
 * Consumers of the journal: leases of their buckets, delivery to a host's handler, streams that wait for a failed event. One
 * commit per batch stores how far a bucket is, guarded by its version, which fences off whoever is too late.
 */
@NullMarked
package org.headlessoms.core.feed;

import org.jspecify.annotations.NullMarked;
