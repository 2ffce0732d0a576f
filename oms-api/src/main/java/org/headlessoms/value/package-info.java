/**
 * The small values every feature speaks of: ids, the tenant, addresses, metadata. A value checks itself when it is
 * made and never again.
 */
@NullMarked
package org.headlessoms.value;

import org.jspecify.annotations.NullMarked;
