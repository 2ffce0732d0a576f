package org.headlessoms;

import java.util.Optional;
import org.headlessoms.command.Outcome;
import org.headlessoms.hold.ChangeHold;
import org.headlessoms.hold.ExtendHold;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldChanged;
import org.headlessoms.hold.HoldExtended;
import org.headlessoms.hold.HoldPlaced;
import org.headlessoms.hold.HoldReleased;
import org.headlessoms.hold.MoveHold;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.hold.ReleaseHold;
import org.headlessoms.value.HoldId;

/**
 * Checkout holds. Safe for use by several threads.
 */
public interface Holds {

    /**
     * Keeps units for a checkout. Refused with {@link org.headlessoms.stock.InsufficientStock}, which names every short item,
     * {@link org.headlessoms.command.NotFound}, {@link org.headlessoms.command.AlreadyExists} or
     * {@link org.headlessoms.command.LimitExceeded}; in a channel also with {@link org.headlessoms.channel.ChannelClosed} or
     * {@link org.headlessoms.channel.NotInAssortment}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<HoldPlaced> place(PlaceHold command);

    /**
     * Changes what a hold keeps. Refused with {@link org.headlessoms.stock.InsufficientStock}, which names every short item
     * with what could be kept in all, {@link org.headlessoms.hold.HoldNotActive},
     * {@link org.headlessoms.command.NotFound} or {@link org.headlessoms.command.LimitExceeded}; with
     * {@link org.headlessoms.channel.NotInAssortment} if it is to keep more of what its channel no longer sells.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<HoldChanged> change(ChangeHold command);

    /**
     * Keeps units at another location. Refused with {@link org.headlessoms.stock.InsufficientStock} if the other location
     * has less or the hold keeps less, {@link org.headlessoms.hold.HoldNotActive} or
     * {@link org.headlessoms.command.NotFound}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<HoldChanged> move(MoveHold command);

    /**
     * Lets a hold expire at another time. Refused with {@link org.headlessoms.hold.HoldNotActive} or
     * {@link org.headlessoms.command.NotFound}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<HoldExtended> extend(ExtendHold command);

    /**
     * Gives a hold's units back; waiting backorders are served with them. Refused with
     * {@link org.headlessoms.hold.HoldNotActive} or {@link org.headlessoms.command.NotFound}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<HoldReleased> release(ReleaseHold command);

    /**
     * A hold.
     *
     * @param id the hold
     * @return the hold, if it exists
     */
    Optional<Hold> find(HoldId id);
}
