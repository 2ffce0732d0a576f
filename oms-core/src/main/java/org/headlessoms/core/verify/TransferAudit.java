package org.headlessoms.core.verify;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.headlessoms.core.transfer.TransitSupply;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.reference.Reference;
import org.headlessoms.spi.Storage;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.TransferEvent;
import org.headlessoms.transfer.TransferLine;
import org.headlessoms.value.Tenant;
import org.headlessoms.verify.Difference;
import org.headlessoms.verify.Difference.Code;

/** Compares transfers with their journal, with the supply they are at their destination, and with the ledger. */
final class TransferAudit {

    private static final String NONE = "none";

    private final Storage storage;
    private final Tenant tenant;
    private final Books books;
    private final Map<String, String> inTransit = new TreeMap<>();
    private final Map<String, String> expected = new TreeMap<>();
    private final Map<String, Long> away = new TreeMap<>();
    private final Map<String, Long> moved = new TreeMap<>();

    TransferAudit(Storage storage, Tenant tenant, Books books) {
        this.storage = storage;
        this.tenant = tenant;
        this.books = books;
    }

    void transfer(Reference reference) {
        Transfer transfer = (Transfer) reference;
        books.transfer(transfer);
        compareWithJournal(transfer);
        for (TransferLine line : transfer.lines()) {
            TransitSupply.expected(transfer, line, 1)
                    .ifPresent(supply -> inTransit.put(line.supplyId().value(), text(supply)));
            count(
                    away,
                    StreamId.of(transfer.id()),
                    line.sku(),
                    line.quantities().inTransit() + line.quantities().lost());
        }
    }

    void supply(Reference reference) {
        ExpectedSupply supply = (ExpectedSupply) reference;
        if (supply.type() == ExpectedSupply.Type.TRANSFER) {
            expected.put(supply.id().value(), text(supply));
        }
    }

    void entry(LedgerEntry entry) {
        StockMovement movement = entry.movement();
        if (movement.kind() == StockMovement.Kind.TRANSFER_SHIPPED) {
            count(moved, movement.subject(), movement.key().sku(), movement.quantity());
        } else if (movement.kind() == StockMovement.Kind.TRANSFER_RECEIVED) {
            count(moved, movement.subject(), movement.key().sku(), -movement.quantity());
        }
    }

    void compare() {
        for (String supply : Sets.union(inTransit.keySet(), expected.keySet())) {
            compare(
                    Code.SUPPLY_IS_NOT_TRANSFERS,
                    supply,
                    inTransit.getOrDefault(supply, NONE),
                    expected.getOrDefault(supply, NONE),
                    "the expected supply is not what the transfer has in transit");
        }
        for (String units : Sets.union(away.keySet(), moved.keySet())) {
            compare(
                    Code.TRANSFER_IS_NOT_LEDGER,
                    units,
                    String.valueOf(moved.getOrDefault(units, 0L)),
                    String.valueOf(away.getOrDefault(units, 0L)),
                    "in transit and lost is not what the ledger shipped and did not receive");
        }
    }

    private void compareWithJournal(Transfer transfer) {
        List<RecordedEvent> last =
                storage.stream(tenant, StreamId.of(transfer.id()), transfer.version() - 1, Integer.MAX_VALUE);
        boolean same = last.size() == 1
                && last.get(0).event() instanceof TransferEvent event
                && event.transfer().equals(transfer);
        compare(
                Code.TRANSFER_IS_NOT_JOURNAL,
                StreamId.of(transfer.id()).toString(),
                "the last event",
                same ? "the last event" : "version " + transfer.version() + " " + transfer.status(),
                "the transfer is not what its last event says");
    }

    private void compare(Code code, String subject, String computed, String stored, String cause) {
        if (!computed.equals(stored)) {
            books.found(new Difference(code, subject, computed, stored, cause));
        }
    }

    private static void count(Map<String, Long> units, StreamId transfer, Object sku, long quantity) {
        if (quantity != 0) {
            units.merge(transfer + " " + sku, quantity, Long::sum);
        }
    }

    private static String text(ExpectedSupply supply) {
        return supply.outstanding() + " of " + supply.quantity() + " " + supply.sku() + "@" + supply.location() + " on "
                + supply.expectedOn();
    }
}
