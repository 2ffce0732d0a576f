package org.headlessoms.json;

import org.headlessoms.command.OmsException;

/** A document cannot be read: not JSON, of an unknown format or type, or not exactly what its type calls for. */
public final class JsonFormatException extends OmsException {

    private static final long serialVersionUID = 1L;

    JsonFormatException(String message) {
        super(message);
    }

    JsonFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
