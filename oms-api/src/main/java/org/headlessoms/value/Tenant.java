package org.headlessoms.value;

import org.headlessoms.check.Check;

/**
 * A shop, brand or merchant whose data is kept apart. The tenant is the first part of every key, so nothing of one
 * tenant is ever read or written for another.
 *
 * @param value 1 to 64 characters of {@code [A-Za-z0-9._:-]}
 */
public record Tenant(String value) {

    /** The tenant of an installation that has only one. */
    public static final Tenant DEFAULT = new Tenant("default");

    /**
     * Checks length and characters.
     *
     * @throws IllegalArgumentException if {@code value} breaks the rule
     */
    public Tenant {
        Check.id("Tenant", value);
    }

    /**
     * The tenant with this id.
     *
     * @param value 1 to 64 characters of {@code [A-Za-z0-9._:-]}
     * @return the tenant
     * @throws IllegalArgumentException if {@code value} breaks the rule
     */
    public static Tenant of(String value) {
        return new Tenant(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
