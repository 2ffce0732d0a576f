package org.headlessoms.json;

import org.headlessoms.command.OmsException;

/**
 * Thrown when a document is not one that {@link OmsJson} can read, or would not be one after writing.
 *
 * <p>The message and the fields tell what kind of fault it is and where, and hold no content of the document. There is
 * no cause for the same reason: a parser quotes what it reads.
 */
public final class JsonFormatException extends OmsException {
    private static final long serialVersionUID = 1L;

    /** The kinds of fault. */
    public enum Reason {
        /** Not JSON, a name twice in one object, or something after the end of the document. */
        MALFORMED("is not well-formed JSON"),
        /** Longer, deeper, or with a longer string, name or number than a document may have. */
        LIMIT_EXCEEDED("exceeds a limit"),
        /** Not an object of format, type and data, in this order. */
        NOT_A_DOCUMENT("is not a document of format, type and data"),
        /** Written in a format version this release does not read. */
        UNSUPPORTED_FORMAT("has an unsupported format version"),
        /** A type that is not in the list of types, or not of the kind that was asked for. */
        UNKNOWN_TYPE("has an unknown type"),
        /** A field is unknown, missing, null or of another kind, or its value is not allowed. */
        INVALID_DATA("holds data its type does not allow");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }

    private final Reason reason;
    private final long offset;

    JsonFormatException(Reason reason, long offset) {
        super("document " + reason.text + (offset < 0 ? "" : " at character " + offset));
        this.reason = reason;
        this.offset = offset;
    }

    /**
     * Tells what is wrong.
     *
     * @return the kind of fault
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Tells where it is wrong.
     *
     * @return how many characters were read when the fault was found, or -1 where no place can be named
     */
    public long offset() {
        return offset;
    }
}
