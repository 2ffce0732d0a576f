package org.headlessoms.command;

/**
 * An amount does not fit into 64 bits of minor units.
 *
 * @param field the amount that overflowed, e.g. {@code order.total}
 */
public record AmountOverflow(String field) implements Refusal {}
