package org.headlessoms.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.headlessoms.contract.Samples;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.order.Order;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommandReceipt;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Tenant;
import org.junit.jupiter.api.Test;

/** Reads take no lock, so what a reader may conclude from one part about another depends on the order of writing. */
class VisibilityTest {

    private static final Tenant TENANT = Tenant.DEFAULT;
    private static final int WRITERS = 3;
    private static final int VERSIONS = 5_000;

    private final InMemoryStorage storage = new InMemoryStorage();
    private final AtomicInteger writing = new AtomicInteger(WRITERS);
    private volatile int underWay;

    @Test
    void whoeverReadsAnEventFindsItsOrderItsReceiptAndItsStream() {
        int checked = Together.run(WRITERS + 1, thread -> thread == WRITERS ? followJournal() : write(thread))
                .get(WRITERS);
        assertThat(checked).isEqualTo(WRITERS * VERSIONS);
    }

    @Test
    void whoeverFindsAReceiptFindsItsOutcome() {
        writing.set(1);
        List<Integer> checked = Together.run(2, thread -> thread == 1 ? watchTheNewestReceipt() : write(0));
        assertThat(checked.get(1)).isPositive();
        assertThat(receipt(commandId(0, VERSIONS))).isPresent();
    }

    private int write(int thread) {
        Order order = Samples.order("order-" + thread).atVersion(1);
        for (int version = 1; version <= VERSIONS; version++) {
            underWay = version;
            ChangeSet change = Samples.change(TENANT, commandId(thread, version).value())
                    .update(order.atVersion(version))
                    .build();
            assertThat(storage.commit(change)).isEqualTo(new CommitResult.Committed());
        }
        return writing.decrementAndGet();
    }

    private int followJournal() {
        Map<Integer, Long> positions = new HashMap<>();
        int seen = 0;
        boolean isLastRound = false;
        while (!isLastRound) {
            isLastRound = writing.get() == 0;
            for (int bucket = 0; bucket < Storage.JOURNAL_BUCKETS; bucket++) {
                JournalPage page =
                        storage.journal(TENANT, bucket, positions.getOrDefault(bucket, 0L), Integer.MAX_VALUE);
                page.events().forEach(this::assertBacked);
                positions.put(bucket, page.position());
                seen += page.events().size();
            }
        }
        return seen;
    }

    private void assertBacked(RecordedEvent event) {
        OrderId id = OrderId.of(event.stream().id());
        Snapshot found = storage.read(
                ReadRequest.of(TENANT).withCommand(event.commandId()).withOrders(Set.of(id)));
        assertThat(found.order(id).orElseThrow().version()).isGreaterThanOrEqualTo(event.version());
        assertThat(found.receipt().map(CommandReceipt::version)).contains(event.version());
        assertThat(storage.stream(TENANT, event.stream(), event.version() - 1, 1))
                .containsExactly(event);
    }

    /** Asks for the receipt of the commit that is under way, again and again, to catch it half done. */
    private int watchTheNewestReceipt() {
        int found = 0;
        while (writing.get() > 0) {
            Optional<CommandReceipt> newest = receipt(commandId(0, underWay));
            newest.ifPresent(this::assertOutcome);
            found += newest.isPresent() ? 1 : 0;
        }
        return found;
    }

    private void assertOutcome(CommandReceipt receipt) {
        StreamId stream = receipt.stream();
        assertThat(storage.stream(TENANT, stream, receipt.version() - 1, 1))
                .extracting(RecordedEvent::commandId)
                .containsExactly(receipt.commandId());
    }

    private Optional<CommandReceipt> receipt(CommandId id) {
        return storage.read(ReadRequest.of(TENANT).withCommand(id)).receipt();
    }

    private static CommandId commandId(int thread, int version) {
        return CommandId.of("t" + thread + "-" + version);
    }
}
