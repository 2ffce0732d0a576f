package org.headlessoms.spi;

/** Where new ids come from. Safe for use by several threads. */
@FunctionalInterface
public interface IdSource {

    /**
     * A new id.
     *
     * @return never the same twice, 1 to 64 characters of {@code [A-Za-z0-9._:-]}
     */
    String next();
}
