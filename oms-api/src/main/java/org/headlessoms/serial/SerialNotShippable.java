package org.headlessoms.serial;

import org.headlessoms.command.Refusal;

/**
 * A unit cannot ship: it is with a customer, or was destroyed.
 *
 * @param unit where it is
 */
public record SerialNotShippable(SerializedUnit unit) implements Refusal {}
