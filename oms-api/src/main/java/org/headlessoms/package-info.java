/**
 * The door: {@link org.headlessoms.Oms} and one facade per feature. A facade has one method per command, which answers
 * with the event the command caused, and the reads of its feature.
 */
@NullMarked
package org.headlessoms;

import org.jspecify.annotations.NullMarked;
