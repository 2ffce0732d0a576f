package org.headlessoms.examples.replay;

/** The job cannot be done; the message tells its user why, so no stack trace is shown. */
final class ReplayFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReplayFailed(String message) {
        super(message);
    }

    ReplayFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
