package org.headlessoms.command;

/**
 * A business "no", named as a fact. Every refusal is an immutable record that carries the numbers and the names a caller
 * needs to react, e.g. wanted 5, available 3.
 */
public interface Refusal {

    /**
     * The stable code of this kind of refusal: the simple name of its class.
     *
     * @return the code
     */
    default String code() {
        return getClass().getSimpleName();
    }
}
