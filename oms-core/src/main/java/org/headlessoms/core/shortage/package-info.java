/**
 * Bringing the books to what is physically there, and taking promises back where that is less than was promised.
 *
 * <p>Who is promised a level's units is kept nowhere: orders and holds are placed far more often than anything is short, and
 * would pay for it. It is summed from the level's ledger when it is needed.
 */
@NullMarked
package org.headlessoms.core.shortage;

import org.jspecify.annotations.NullMarked;
