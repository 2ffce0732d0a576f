/**
 * The self-audit: recompute everything that is stored twice and name each difference.
 */
@NullMarked
package org.headlessoms.core.verify;

import org.jspecify.annotations.NullMarked;
