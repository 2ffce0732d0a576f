package org.headlessoms.spi;

import org.headlessoms.command.OmsException;

/**
 * The store could not be reached, or its answer was lost. After a commit nobody knows whether the change set was applied
 * unless {@link #isUncommitted()} says so.
 */
public final class StorageException extends OmsException {

    private static final long serialVersionUID = 1L;

    private final boolean uncommitted;

    private StorageException(String message, Throwable cause, boolean uncommitted) {
        super(message, cause);
        this.uncommitted = uncommitted;
    }

    /**
     * Nobody knows what became of the change set.
     *
     * @param message what could not be done
     * @param cause what broke
     * @return the exception
     */
    public static StorageException unknown(String message, Throwable cause) {
        return new StorageException(message, cause, false);
    }

    /**
     * Nothing was changed, for certain.
     *
     * @param message what could not be done
     * @param cause what broke
     * @return the exception
     */
    public static StorageException uncommitted(String message, Throwable cause) {
        return new StorageException(message, cause, true);
    }

    /**
     * Whether it is certain that nothing was changed.
     *
     * @return false if nobody knows
     */
    public boolean isUncommitted() {
        return uncommitted;
    }
}
