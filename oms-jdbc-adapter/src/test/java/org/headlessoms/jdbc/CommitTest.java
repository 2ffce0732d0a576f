package org.headlessoms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.jdbc.Shop.NOON;
import static org.headlessoms.jdbc.Shop.change;
import static org.headlessoms.jdbc.Shop.key;
import static org.headlessoms.jdbc.Shop.level;
import static org.headlessoms.jdbc.Shop.movement;
import static org.headlessoms.jdbc.Shop.order;
import static org.headlessoms.jdbc.Shop.received;
import static org.headlessoms.jdbc.Shop.reserved;
import static org.headlessoms.stock.StockBucket.AVAILABLE;
import static org.headlessoms.stock.StockBucket.OUTSIDE;

import java.sql.DriverManager;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.event.StreamId;
import org.headlessoms.jdbc.Shop.ChangeBuilder;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.Storage;
import org.headlessoms.stock.Item;
import org.headlessoms.value.LineId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @EnumSource
    void aLargeChangeTakesFewStatements(TestDatabase database) {
        Wiretap wire = new Wiretap(database.dataSource());
        Storage storage = TestDatabase.open(wire);
        ChangeBuilder fill = change(tenant, "fill");
        ChangeBuilder place = change(tenant, "place").order(order("o1", 30), 0);
        for (int line = 0; line < 300; line++) {
            fill.move(received("sku" + line, 10));
            place.move(reserved("sku" + line, 1));
            place.backorder(
                    new BackorderEntry(Sku.of("sku" + line), 0, NOON, OrderId.of("o1"), LineId.of("l" + line), 1));
        }
        AtomicInteger statements = new AtomicInteger();
        wire.on("prepareStatement", (connection, prepare) -> {
            statements.incrementAndGet();
            return prepare.go();
        });
        assertThat(storage.commit(fill.build())).isEqualTo(new CommitResult.Committed());
        // one for everything; else receipt, levels, ledger
        assertThat(statements.getAndSet(0)).isEqualTo(database == TestDatabase.POSTGRESQL ? 1 : 3);
        assertThat(storage.commit(place.build())).isEqualTo(new CommitResult.Committed());
        // one for everything; else receipt, order, levels, ledger, backorders, events
        assertThat(statements.get()).isEqualTo(database == TestDatabase.POSTGRESQL ? 1 : 6);
        Contents contents = Contents.of(storage, tenant);
        assertThat(contents.levels()).hasSize(300).allMatch(level -> level.available() == 9 && level.reserved() == 1);
        assertThat(contents.ledger()).hasSize(600);
        assertThat(contents.backorders()).hasSize(300);
        assertThat(contents.events()).hasSize(30);
    }

    /** What a source reports of known and new items, more and less than before, in one chunk. */
    @ParameterizedTest
    @EnumSource
    void aLargeMixedChangeTakesFewStatements(TestDatabase database) {
        Wiretap wire = new Wiretap(database.dataSource());
        Storage storage = TestDatabase.open(wire);
        ChangeBuilder fill = change(tenant, "fill");
        ChangeBuilder chunk = change(tenant, "chunk");
        for (int line = 0; line < 300; line++) {
            String sku = "sku" + line;
            if (line % 2 == 0) {
                fill.move(received(sku, 10)).item(new Item(Sku.of(sku), "", 1));
                chunk.expect(sku, 10).move(movement(sku, "main", AVAILABLE, OUTSIDE, 4));
            } else {
                chunk.expect(sku, 0).move(received(sku, 6));
            }
            chunk.item(new Item(Sku.of(sku), "reported", line % 2 == 0 ? 2 : 1));
        }
        assertThat(storage.commit(fill.build())).isEqualTo(new CommitResult.Committed());
        AtomicInteger statements = new AtomicInteger();
        wire.on("prepareStatement", (connection, prepare) -> {
            statements.incrementAndGet();
            return prepare.go();
        });
        assertThat(storage.commit(chunk.build())).isEqualTo(new CommitResult.Committed());
        // one for everything; else receipt, new references, known references, new levels, all levels, ledger
        assertThat(statements.get()).isEqualTo(database == TestDatabase.POSTGRESQL ? 1 : 6);
        assertThat(Contents.of(storage, tenant).levels()).hasSize(300).allMatch(level -> level.available() == 6);
        assertThat(storage.commit(change(tenant, "late")
                        .expect("sku0", 10)
                        .move(movement("sku0", "main", AVAILABLE, OUTSIDE, 1))
                        .move(received("sku9999", 1))
                        .build()))
                .isEqualTo(new CommitResult.Conflict("STOCK/sku0@main"));
        assertThat(Contents.of(storage, tenant).levels()).hasSize(300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reWriteBatchedInserts=true",
                "stringtype=unspecified",
                "preferQueryMode=simple",
                "prepareThreshold=1",
                "binaryTransfer=false&autosave=always"
            })
    void optionsOfTheDriverMakeNoDifference(String options) {
        ConnectionSource source = () -> DriverManager.getConnection(TestDatabase.postgresqlUrl() + "&" + options);
        Storage storage = TestDatabase.open(source);
        ChangeBuilder fill = change(tenant, "fill").order(order("o1", 3), 0);
        IntStream.range(0, 10).forEach(sku -> fill.move(received("sku" + sku, 5)));
        assertThat(storage.commit(fill.build())).isEqualTo(new CommitResult.Committed());
        assertThat(storage.commit(fill.build())).isEqualTo(new CommitResult.Duplicate(fill.receipt()));
        assertThat(storage.commit(change(tenant, "c2").order(order("o1", 1), 0).build()))
                .isEqualTo(new CommitResult.Conflict("ORDER/o1"));
        assertThat(storage.commit(change(tenant, "c3")
                        .move(reserved("sku3", 5))
                        .move(reserved("sku4", 6))
                        .build()))
                .isInstanceOf(CommitResult.StockShort.class);
        assertThat(storage.commit(change(tenant, "c4").order(order("o1", 4), 3).build()))
                .isEqualTo(new CommitResult.Committed());
        Contents contents = Contents.of(storage, tenant);
        assertThat(contents.events()).hasSize(4);
        assertThat(contents.levels()).hasSize(10).allMatch(level -> level.available() == 5);
        assertThat(order(storage, tenant, "o1")).contains(order("o1", 4));
    }
}
