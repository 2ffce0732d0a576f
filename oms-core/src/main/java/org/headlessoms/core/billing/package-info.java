/**
 * What the customer owes and is owed, turned into payment operations: captures for what is billed, voids for what is no
 * longer needed, refunds for what is credited. It compares where the money is with where it should be, so it is right after
 * any sequence of commands and answers.
 */
@NullMarked
package org.headlessoms.core.billing;

import org.jspecify.annotations.NullMarked;
