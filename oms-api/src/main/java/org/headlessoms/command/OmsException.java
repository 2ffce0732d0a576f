package org.headlessoms.command;

/**
 * Root of what the library throws when it could not do its work: broken infrastructure, never a business "no". The state
 * is either unchanged or can be found out by sending the same command again.
 */
public class OmsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure with its story.
     *
     * @param message what could not be done, without personal data
     */
    public OmsException(String message) {
        super(message);
    }

    /**
     * A failure with its story and its cause.
     *
     * @param message what could not be done, without personal data
     * @param cause what broke
     */
    public OmsException(String message, Throwable cause) {
        super(message, cause);
    }
}
