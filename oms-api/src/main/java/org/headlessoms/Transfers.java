package org.headlessoms;

import java.util.List;
import java.util.Optional;
import org.headlessoms.command.Outcome;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.transfer.CancelTransfer;
import org.headlessoms.transfer.CloseTransfer;
import org.headlessoms.transfer.ReceiveTransfer;
import org.headlessoms.transfer.RequestTransfer;
import org.headlessoms.transfer.RescheduleTransfer;
import org.headlessoms.transfer.ShipTransfer;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.TransferCancelled;
import org.headlessoms.transfer.TransferClosed;
import org.headlessoms.transfer.TransferReceived;
import org.headlessoms.transfer.TransferRequested;
import org.headlessoms.transfer.TransferRescheduled;
import org.headlessoms.transfer.TransferShipped;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.TransferId;

/**
 * Stock on its way between locations. Safe for use by several threads.
 */
public interface Transfers {

    /**
     * Reserves stock to be moved. Refused with {@link org.headlessoms.command.NotFound},
     * {@link org.headlessoms.command.AlreadyExists}, {@link org.headlessoms.stock.KitHasNoStock},
     * {@link org.headlessoms.stock.LotMismatch}, {@link org.headlessoms.stock.InsufficientStock} or
     * {@link org.headlessoms.command.LimitExceeded}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<TransferRequested> request(RequestTransfer command);

    /**
     * Books that units left. Refused with {@link org.headlessoms.command.NotFound},
     * {@link org.headlessoms.transfer.ExceedsUnshipped} or {@link org.headlessoms.transfer.NothingUnshipped}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<TransferShipped> ship(ShipTransfer command);

    /**
     * Books that units arrived and serves waiting backorders with them. Refused with
     * {@link org.headlessoms.command.NotFound}, {@link org.headlessoms.transfer.ExceedsInTransit} or
     * {@link org.headlessoms.command.LimitExceeded}; with {@link org.headlessoms.stock.KitHasNoStock} or
     * {@link org.headlessoms.stock.LotMismatch} if the item was defined anew meanwhile.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<TransferReceived> receive(ReceiveTransfer command);

    /**
     * Changes the day on which a transfer is expected. Refused with {@link org.headlessoms.command.NotFound} or
     * {@link org.headlessoms.transfer.TransferEnded}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<TransferRescheduled> reschedule(RescheduleTransfer command);

    /**
     * Gives back what has not left yet and serves waiting backorders with it. Refused with
     * {@link org.headlessoms.command.NotFound} or {@link org.headlessoms.transfer.NothingUnshipped}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<TransferCancelled> cancel(CancelTransfer command);

    /**
     * Ends a transfer: what has not left is given back, what is in transit is lost. Refused with
     * {@link org.headlessoms.command.NotFound} or {@link org.headlessoms.transfer.TransferEnded}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<TransferClosed> close(CloseTransfer command);

    /**
     * Looks a transfer up.
     *
     * @param id the transfer
     * @return the transfer, if there is one
     */
    Optional<Transfer> find(TransferId id);

    /**
     * All transfers that are to bring something to a location.
     *
     * @param to the location
     * @return the open ones, sorted by id
     */
    List<Transfer> openTo(LocationId to);

    /**
     * All transfers, open or not, sorted by id.
     *
     * @param page which page
     * @return a page
     */
    Page<Transfer> list(PageRequest page);

    /**
     * All that happened to a transfer.
     *
     * @param id the transfer
     * @return its {@link org.headlessoms.transfer.TransferEvent}s, the oldest first; empty if there is no such transfer
     */
    List<RecordedEvent> history(TransferId id);
}
