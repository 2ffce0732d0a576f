/**
 * Being told when stock runs low and when it is back.
 */
@NullMarked
package org.headlessoms.watch;

import org.jspecify.annotations.NullMarked;
