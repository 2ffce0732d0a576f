package org.headlessoms.command;

/**
 * The id is taken by another thing of the same kind.
 *
 * @param kind what kind of thing, e.g. {@code order}
 * @param id the id that is taken
 */
public record AlreadyExists(String kind, String id) implements Refusal {}
