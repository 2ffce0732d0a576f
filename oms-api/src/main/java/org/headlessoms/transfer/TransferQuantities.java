package org.headlessoms.transfer;

import org.headlessoms.check.Check;

/**
 * Where the units of a transfer line stand. Each unit that was requested is counted in exactly one other number.
 *
 * @param requested units in all, at least 1
 * @param unshipped reserved where they are to leave
 * @param inTransit shipped and not yet received
 * @param received on hand where they were to arrive, in whatever condition
 * @param lost shipped and never received
 * @param cancelled not shipped any more
 */
public record TransferQuantities(
        long requested, long unshipped, long inTransit, long received, long lost, long cancelled) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative, none is requested or the parts do not sum
     */
    public TransferQuantities {
        Check.positive("requested", requested);
        Check.notNegative("unshipped", unshipped);
        Check.notNegative("inTransit", inTransit);
        Check.notNegative("received", received);
        Check.notNegative("lost", lost);
        Check.notNegative("cancelled", cancelled);
        Check.require(
                requested == unshipped + inTransit + received + lost + cancelled,
                "unshipped, in transit, received, lost and cancelled must sum to requested");
    }

    /**
     * Units of which none has left yet.
     *
     * @param requested how many, at least 1
     * @return their quantities
     */
    public static TransferQuantities of(long requested) {
        return new TransferQuantities(requested, requested, 0, 0, 0, 0);
    }

    /**
     * Units that left.
     *
     * @return those in transit, received or lost
     */
    public long shipped() {
        return inTransit + received + lost;
    }

    /**
     * After some units left.
     *
     * @param units how many, at most those unshipped
     * @return the quantities then
     */
    public TransferQuantities ship(long units) {
        return new TransferQuantities(requested, unshipped - units, inTransit + units, received, lost, cancelled);
    }

    /**
     * After some units arrived.
     *
     * @param units how many, at most those in transit
     * @return the quantities then
     */
    public TransferQuantities receive(long units) {
        return new TransferQuantities(requested, unshipped, inTransit - units, received + units, lost, cancelled);
    }

    /**
     * When no more units arrive.
     *
     * @return the quantities then: all in transit are lost
     */
    public TransferQuantities lose() {
        return new TransferQuantities(requested, unshipped, 0, received, lost + inTransit, cancelled);
    }

    /**
     * When no more units leave.
     *
     * @return the quantities then: all unshipped are cancelled
     */
    public TransferQuantities cancel() {
        return cancel(unshipped);
    }

    /**
     * When some units do not leave.
     *
     * @param units how many, at most those unshipped
     * @return the quantities then
     */
    public TransferQuantities cancel(long units) {
        return new TransferQuantities(requested, unshipped - units, inTransit, received, lost, cancelled + units);
    }
}
