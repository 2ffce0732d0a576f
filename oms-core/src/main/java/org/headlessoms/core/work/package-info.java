/**
 * Due work: leased, done, completed. What one worker leaves behind another one finds.
 */
@NullMarked
package org.headlessoms.core.work;

import org.jspecify.annotations.NullMarked;
