/**
 * What all commands share. A command is an immutable, self-checking record with an id of the caller's making. The
 * answer is an {@link org.headlessoms.command.Outcome}: accepted, with the event the command caused, or refused, with a
 * typed {@link org.headlessoms.command.Refusal}. What could not be found out is an {@link
 * org.headlessoms.command.OmsException}.
 */
@NullMarked
package org.headlessoms.command;

import org.jspecify.annotations.NullMarked;
