package org.headlessoms.command;

/**
 * A field is above its configured limit.
 *
 * @param field the field, e.g. {@code order.lines}
 * @param limit the highest allowed value
 * @param actual the value sent
 */
public record LimitExceeded(String field, long limit, long actual) implements Refusal {}
