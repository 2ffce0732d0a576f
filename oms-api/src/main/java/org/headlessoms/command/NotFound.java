package org.headlessoms.command;

/**
 * What the command speaks of does not exist in this tenant.
 *
 * @param kind what kind of thing, e.g. {@code order}, {@code item}, {@code location}
 * @param id the id that was looked for
 */
public record NotFound(String kind, String id) implements Refusal {}
