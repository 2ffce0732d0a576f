/** The contract tests of the ports. */
@NullMarked
package org.headlessoms.contract;

import org.jspecify.annotations.NullMarked;
