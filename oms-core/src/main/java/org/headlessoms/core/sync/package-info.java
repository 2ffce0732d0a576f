/**
 * Taking over what other systems say about stock, line by line, and emptying what a full snapshot did not mention.
 */
@NullMarked
package org.headlessoms.core.sync;

import org.jspecify.annotations.NullMarked;
