package org.headlessoms.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.headlessoms.contract.ChangeSetBuilder;
import org.headlessoms.contract.Samples;
import org.headlessoms.event.StreamId;
import org.headlessoms.order.Order;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.OrderQuery;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Tenant;
import org.junit.jupiter.api.Test;

/** Lists and their cursors. */
class InMemoryListsTest {

    private static final Tenant TENANT = Tenant.DEFAULT;
    private static final StockKey KEY = Samples.key("SKU-1", "main");

    private final InMemoryStorage storage = new InMemoryStorage();

    @Test
    void anOrderThatChangesHandsIsListedWhereItBelongs() {
        Order order = Samples.order("order-1", Samples.NOW, Optional.of(CustomerId.of("ann")));
        commit(change().insert(order));
        Order moved = Samples.order("order-1", Samples.NOW.plusSeconds(1), Optional.of(CustomerId.of("bob")))
                .atVersion(2);
        commit(change().update(moved));
        assertThat(orders(OrderQuery.ALL)).containsExactly(moved);
        assertThat(orders(OrderQuery.ofCustomer(CustomerId.of("ann")))).isEmpty();
        assertThat(orders(OrderQuery.ofCustomer(CustomerId.of("bob")))).containsExactly(moved);
    }

    @Test
    void anEntryThatIsPutAgainChangesPlaceAndQuantity() {
        commit(change().queue(Samples.waiting("SKU-1", 5, Samples.NOW, "order-1"))
                .queue(Samples.waiting("SKU-1", 6, Samples.NOW, "order-2")));
        commit(change().queue(Samples.waiting("SKU-1", 7, Samples.NOW, "order-1")));
        assertThat(storage.backorders(TENANT, PageRequest.first(9)).items())
                .containsExactly(
                        Samples.waiting("SKU-1", 6, Samples.NOW, "order-2"),
                        Samples.waiting("SKU-1", 7, Samples.NOW, "order-1"));
    }

    @Test
    void cursorsOfOtherListsAndNonsenseAreRefused() {
        IntStream.range(0, 3)
                .forEach(i -> commit(change().insert(Samples.order("order-" + i))
                        .hold(Samples.hold("hold-" + i))
                        .queue(Samples.waiting("SKU-" + i, 0, Samples.NOW, "order-" + i))
                        .receive(Samples.key("SKU-" + i, "main"), 1)));
        PageRequest first = PageRequest.first(1);
        List<String> cursors = List.of(
                storage.orders(TENANT, OrderQuery.ALL, first).next().orElseThrow(),
                storage.levels(TENANT, first).next().orElseThrow(),
                storage.ledger(TENANT, Optional.empty(), first).next().orElseThrow(),
                storage.activeHolds(TENANT, first).next().orElseThrow(),
                storage.backorders(TENANT, first).next().orElseThrow());
        assertThat(cursors).doesNotHaveDuplicates().allMatch(cursor -> accepted(cursor) == 1);
        // "x", "orders|yesterday|order-1", "ledger|SKU-1|main|-1"
        List<String> nonsense =
                List.of("", "?", "eA", "b3JkZXJzfHllc3RlcmRheXxvcmRlci0x", "bGVkZ2VyfFNLVS0xfG1haW58LTE");
        assertThat(nonsense).allMatch(cursor -> accepted(cursor) == 0);
    }

    @Test
    void aLedgerCursorBelongsToItsLevel() {
        commit(change().receive(KEY, 1).receive(KEY, 1));
        Optional<String> cursor =
                storage.ledger(TENANT, Optional.of(KEY), PageRequest.first(1)).next();
        Optional<StockKey> other = Optional.of(Samples.key("SKU-2", "main"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> storage.ledger(TENANT, other, new PageRequest(cursor, 1)));
        assertThat(storage.ledger(TENANT, Optional.of(KEY), new PageRequest(cursor, 1))
                        .items())
                .hasSize(1);
    }

    @Test
    void impossibleArgumentsAreRefused() {
        StreamId stream = StreamId.of(OrderId.of("order-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> storage.stream(TENANT, stream, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> storage.stream(TENANT, stream, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> storage.journal(TENANT, -1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> storage.journal(TENANT, 16, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> storage.journal(TENANT, 0, -1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> storage.dueWork(TENANT, WorkItem.Kind.ALL, Samples.NOW, 0));
    }

    /** How many of the five lists take a cursor. */
    private long accepted(String cursor) {
        PageRequest page = new PageRequest(Optional.of(cursor), 1);
        return List.<Runnable>of(
                        () -> storage.orders(TENANT, OrderQuery.ALL, page),
                        () -> storage.levels(TENANT, page),
                        () -> storage.ledger(TENANT, Optional.empty(), page),
                        () -> storage.activeHolds(TENANT, page),
                        () -> storage.backorders(TENANT, page))
                .stream()
                .filter(InMemoryListsTest::isAccepted)
                .count();
    }

    private static boolean isAccepted(Runnable list) {
        try {
            list.run();
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private List<Order> orders(OrderQuery query) {
        return storage.orders(TENANT, query, PageRequest.first(9)).items();
    }

    private CommitResult commit(ChangeSetBuilder change) {
        return storage.commit(change.build());
    }

    private static ChangeSetBuilder change() {
        return Samples.change(TENANT);
    }
}
