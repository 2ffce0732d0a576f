package org.headlessoms.jdbc;

import java.util.Objects;
import org.headlessoms.command.OmsException;

/** A storage was not built because the database is not fit for it. Nothing is changed by trying again later. */
public final class DatabaseNotReadyException extends OmsException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What is wrong with a database. */
    public enum Reason {
        /** It is neither PostgreSQL nor H2. */
        UNSUPPORTED_DATABASE,
        /** Tables are missing or older than this version of the library. */
        SCHEMA_MISSING,
        /** A script that was applied is not the one this version of the library brings. */
        SCHEMA_CHANGED,
        /** The schema belongs to a newer version of the library. */
        SCHEMA_NEWER,
        /** Another process has been changing the schema for too long. */
        SCHEMA_LOCKED,
        /** It may lose commits it has confirmed. */
        UNSAFE_DURABILITY,
        /** It does not compare ids byte by byte. */
        INEXACT_COMPARISON
    }

    DatabaseNotReadyException(Reason reason, String message) {
        super(message);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /**
     * What is wrong.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
