/**
 * What there is of an item, where, and for whom. One definition everywhere: what is on hand is available, reserved, held,
 * kept back as safety stock or in a condition in which it is not sold; what a buyer can have of it is what a hold or an
 * order would get at that moment. Expected supply is not part of it.
 */
@NullMarked
package org.headlessoms.availability;

import org.jspecify.annotations.NullMarked;
