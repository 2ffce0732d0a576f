/**
 * Expected supply: what is coming, what of it came in, and which day it promises to those who wait.
 */
@NullMarked
package org.headlessoms.core.supply;

import org.jspecify.annotations.NullMarked;
