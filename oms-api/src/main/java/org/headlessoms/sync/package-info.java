/**
 * Stock as another system reports it: full snapshots and changes, in chunks, each line with the source's own version, so that
 * a late message never undoes a newer one and every message may be sent again.
 */
@NullMarked
package org.headlessoms.sync;

import org.jspecify.annotations.NullMarked;
