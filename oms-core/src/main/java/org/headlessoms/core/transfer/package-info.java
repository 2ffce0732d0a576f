/**
 * Transfers: a versioned document says where each unit stands, and everything that moves one writes it.
 */
@NullMarked
package org.headlessoms.core.transfer;

import org.jspecify.annotations.NullMarked;
