package org.headlessoms.spi;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceKey;

/** What a change set does with a reference, or relies on. Guarded by versions. */
public sealed interface ReferenceWrite {

    /**
     * Which reference it is about.
     *
     * @return its key
     */
    ReferenceKey key();

    /**
     * The version the reference must have now.
     *
     * @return the version; 0 if it must not exist
     */
    long expectedVersion();

    /**
     * Store a reference that must now have the version before its own; version 1 must not exist.
     *
     * @param reference the reference as it is to be
     */
    record Put(Reference reference) implements ReferenceWrite {
        /**
         * Checks the version.
         *
         * @throws IllegalArgumentException if the version is below 1
         */
        public Put {
            Check.positive("version", reference.version());
        }

        @Override
        public ReferenceKey key() {
            return reference.key();
        }

        @Override
        public long expectedVersion() {
            return reference.version() - 1;
        }
    }

    /**
     * Change nothing, but only commit if the reference still has this version: the decision was made on it.
     *
     * @param key which reference
     * @param expectedVersion the version it must have, at least 1
     */
    record Expect(ReferenceKey key, long expectedVersion) implements ReferenceWrite {
        /**
         * Checks the version.
         *
         * @throws IllegalArgumentException if the version is below 1
         */
        public Expect {
            Objects.requireNonNull(key, "key");
            Check.positive("expectedVersion", expectedVersion);
        }
    }
}
