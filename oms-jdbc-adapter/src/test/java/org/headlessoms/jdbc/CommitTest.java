package org.headlessoms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.jdbc.Shop.change;
import static org.headlessoms.jdbc.Shop.key;
import static org.headlessoms.jdbc.Shop.level;
import static org.headlessoms.jdbc.Shop.order;
import static org.headlessoms.jdbc.Shop.received;
import static org.headlessoms.jdbc.Shop.reserved;

import java.util.Optional;
import org.headlessoms.event.StreamId;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Tenant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is committed is there, as a whole. */
class CommitTest {

    private final Tenant tenant = TestDatabase.newTenant();

    @ParameterizedTest
    @EnumSource
    void storesEveryPart(TestDatabase database) {
        Storage storage = database.storage();
        assertThat(storage.commit(change(tenant, "c1").move(received("sku", 10)).build()))
                .isEqualTo(new CommitResult.Committed());
        assertThat(storage.commit(change(tenant, "c2")
                        .order(order("o1", 2), 0)
                        .move(reserved("sku", 3))
                        .build()))
                .isEqualTo(new CommitResult.Committed());
        assertThat(level(storage, tenant, "sku").available()).isEqualTo(7);
        assertThat(level(storage, tenant, "sku").reserved()).isEqualTo(3);
        assertThat(order(storage, tenant, "o1")).contains(order("o1", 2));
        assertThat(storage.stream(tenant, StreamId.of(OrderId.of("o1")), 0, 10)).hasSize(2);
        assertThat(storage.ledger(tenant, Optional.of(key("sku", "main")), PageRequest.first(10))
                        .items())
                .hasSize(2);
        int bucket = Storage.bucketOf(StreamId.of(OrderId.of("o1")));
        assertThat(storage.journal(tenant, bucket, 0, 10).events()).hasSize(2);
        assertThat(storage.journal(tenant, bucket, 0, 10).position()).isEqualTo(2);
    }
}
