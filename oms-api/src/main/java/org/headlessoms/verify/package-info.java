/** The self-audit: everything that is stored twice is computed again and compared. */
@NullMarked
package org.headlessoms.verify;

import org.jspecify.annotations.NullMarked;
