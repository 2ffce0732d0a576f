package org.headlessoms.core.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.Transfers;
import org.headlessoms.command.Outcome;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceKind;
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

/** Transfers of one tenant. */
final class TransfersFacade implements Transfers {

    private final TenantOms oms;

    TransfersFacade(TenantOms oms) {
        this.oms = oms;
    }

    @Override
    public Outcome<TransferRequested> request(RequestTransfer command) {
        return oms.execute(oms.handlers().transferRequesting, command);
    }

    @Override
    public Outcome<TransferShipped> ship(ShipTransfer command) {
        return oms.execute(oms.handlers().transferShipping, command);
    }

    @Override
    public Outcome<TransferReceived> receive(ReceiveTransfer command) {
        return oms.execute(oms.handlers().transferReceiving, command);
    }

    @Override
    public Outcome<TransferRescheduled> reschedule(RescheduleTransfer command) {
        return oms.execute(oms.handlers().transferRescheduling, command);
    }

    @Override
    public Outcome<TransferCancelled> cancel(CancelTransfer command) {
        return oms.execute(oms.handlers().transferCancelling, command);
    }

    @Override
    public Outcome<TransferClosed> close(CloseTransfer command) {
        return oms.execute(oms.handlers().transferClosing, command);
    }

    @Override
    public Optional<Transfer> find(TransferId id) {
        return oms.read(oms.request().withReferences(Set.of(Transfer.key(id))))
                .reference(Transfer.key(id), Transfer.class);
    }

    @Override
    public List<Transfer> openTo(LocationId to) {
        return oms.read(oms.request().withGroups(Set.of(Transfer.to(to)))).group(Transfer.to(to), Transfer.class);
    }

    @Override
    public Page<Transfer> list(PageRequest page) {
        Page<Reference> found = oms.storage().references(oms.tenant(), ReferenceKind.TRANSFER, page);
        return new Page<>(found.items().stream().map(Transfer.class::cast).toList(), found.next());
    }

    @Override
    public List<RecordedEvent> history(TransferId id) {
        return oms.storage().stream(oms.tenant(), StreamId.of(id), 0, Integer.MAX_VALUE);
    }
}
