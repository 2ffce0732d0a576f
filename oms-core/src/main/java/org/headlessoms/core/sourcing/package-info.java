/**
 * Which location ships what: a pure function from wanted units and stock levels to a plan. As many units as there are,
 * from as few locations as possible, ties by the locations' priority and then their ids.
 */
@NullMarked
package org.headlessoms.core.sourcing;

import org.jspecify.annotations.NullMarked;
