/**
 * When less is physically there than is promised: what was taken back from whom, and what could not be.
 */
@NullMarked
package org.headlessoms.shortage;

import org.jspecify.annotations.NullMarked;
