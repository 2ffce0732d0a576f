/**
 * Units with a number of their own. The number is captured when a unit ships and when it comes back; in between it says with
 * whom the unit is, so that no unit is with two customers and only what a customer has comes back from him.
 */
@NullMarked
package org.headlessoms.serial;

import org.jspecify.annotations.NullMarked;
