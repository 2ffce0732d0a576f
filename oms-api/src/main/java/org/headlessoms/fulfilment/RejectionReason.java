package org.headlessoms.fulfilment;

/** Why a location does not ship what it was told to. */
public enum RejectionReason {
    /** The units are not there. */
    NOT_IN_STOCK(StockEffect.TO_BE_COUNTED),
    /** The units are there but broken. */
    DAMAGED(StockEffect.FOUND_DAMAGED),
    /** Too much to do. */
    NO_CAPACITY(StockEffect.UNTOUCHED),
    /** Nobody is there. */
    CLOSED(StockEffect.UNTOUCHED),
    /** Anything else; the text says it. */
    OTHER(StockEffect.UNTOUCHED);

    private final StockEffect usualEffect;

    RejectionReason(StockEffect usualEffect) {
        this.usualEffect = usualEffect;
    }

    /**
     * What usually becomes of the units then. A command may say otherwise.
     *
     * @return the effect
     */
    public StockEffect usualEffect() {
        return usualEffect;
    }
}
