package org.headlessoms;

import org.headlessoms.command.Outcome;
import org.headlessoms.returns.AuthorizeReturn;
import org.headlessoms.returns.CancelReturn;
import org.headlessoms.returns.ReceiveReturn;
import org.headlessoms.returns.ReturnAuthorized;
import org.headlessoms.returns.ReturnCancelled;
import org.headlessoms.returns.ReturnReceived;

/**
 * Returns of orders. Safe for use by several threads.
 */
public interface Returns {

    /**
     * Allows a customer to send units back. Refused with {@link org.headlessoms.fulfilment.UnitsNotAvailable} or
     * {@link org.headlessoms.command.NotFound}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<ReturnAuthorized> authorize(AuthorizeReturn command);

    /**
     * Books that units came back; what was paid for them is refunded before this returns, unless the gateway gives no definite
     * answer. Refused with {@link org.headlessoms.fulfilment.UnitsNotAvailable}, {@link org.headlessoms.command.NotFound} or
     * {@link org.headlessoms.stock.LotMismatch}; if serial numbers are missing, too many or of units that are not with that
     * order line, with {@link org.headlessoms.serial.SerialMismatch}, {@link org.headlessoms.serial.SerialRepeated},
     * {@link org.headlessoms.serial.SerialNotWithOrder} or {@link org.headlessoms.command.LimitExceeded}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<ReturnReceived> receive(ReceiveReturn command);

    /**
     * Closes what is outstanding of a return. Refused with {@link org.headlessoms.returns.ReturnClosed} or
     * {@link org.headlessoms.command.NotFound}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<ReturnCancelled> cancel(CancelReturn command);
}
