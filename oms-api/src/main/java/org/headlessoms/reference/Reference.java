package org.headlessoms.reference;

/**
 * A small versioned document of master data or of bookkeeping: an item, a location, a channel, an expected supply. Adapters
 * keep every kind alike, by key, and find those of a group together. Immutable.
 */
public interface Reference {

    /**
     * What names it within a tenant.
     *
     * @return the key; the same for every version
     */
    ReferenceKey key();

    /**
     * How often it was written.
     *
     * @return the version, from 1
     */
    long version();

    /**
     * By what it is found together with others of its kind, e.g. the item an expected supply is for. It may change from
     * version to version.
     *
     * @return the group, at most 300 characters of those of {@link ReferenceKey}; empty if it is only found by its key
     */
    default String group() {
        return "";
    }
}
