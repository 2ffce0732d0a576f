package org.headlessoms.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headlessoms.Oms;
import org.headlessoms.spi.OrderQuery;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Several JVMs at once on one PostgreSQL. Proves that they may all create the schema, that baskets which press for the same
 * scarce items in any order never meet a deadlock or a storage exception, and that not one unit is sold twice.
 */
class ManyProcessesTest {

    private static final int PROCESSES = 4;
    private static final int THREADS = 8;
    private static final LocationId MAIN = LocationId.of("main");

    private static PostgresServer server;

    @BeforeAll
    static void startTheServer() throws IOException {
        server = PostgresServer.create();
    }

    @AfterAll
    static void stopTheServer() throws IOException {
        server.close();
    }

    @Test
    void sixProcessesOpenAnEmptyDatabaseAtOnceAndTheSchemaIsThereOnce() throws Exception {
        String alone = server.newDatabase();
        Opened.at(alone, 1).close();
        String together = server.newDatabase();
        List<ChildJvm> children = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            children.add(ChildJvm.start(OpeningMain.class, together));
        }
        letAllGo(children);
        for (ChildJvm child : children) {
            assertThat(child.join()).as(child.noise()).isZero();
            assertThat(child.said()).containsExactly("ready", "opened JdbcStorage");
        }
        for (String query : List.of(
                "SELECT COUNT(*) FROM oms_schema_script",
                "SELECT COUNT(*) FROM information_schema.tables WHERE table_name LIKE 'oms_%'",
                "SELECT COUNT(*) FROM pg_indexes WHERE tablename LIKE 'oms_%'")) {
            long wanted = PostgresServer.ask(alone, query);
            assertThat(wanted).isPositive();
            assertThat(PostgresServer.ask(together, query)).as(query).isEqualTo(wanted);
        }
    }

    @Test
    void basketsFromFourProcessesNeverMeetADeadlockAndNothingIsOversold() throws Exception {
        int effort = Effort.cycles(1);
        int stock = 32 * effort;
        int baskets = 10 * effort;
        String url = server.newDatabase();
        try (Opened opened = Opened.at(url, 2)) {
            Oms oms = opened.engine(InstantSource.system()).build();
            fill(oms, stock);
            List<String> said = placeAll(url, baskets);
            List<Basket> accepted = said.stream()
                    .filter(line -> line.startsWith("accepted "))
                    .map(line -> Basket.parse(line.substring("accepted ".length())))
                    .toList();
            assertThat(said).doesNotHaveDuplicates().hasSize(PROCESSES * THREADS * baskets);
            assertThat(opened.storage()
                            .orders(oms.tenant(), OrderQuery.ALL, PageRequest.first(1000))
                            .items())
                    .hasSize(Math.min(accepted.size(), 1000));
            assertThat(oms.verify().orders()).isEqualTo(accepted.size());
            assertLevels(oms, stock, accepted);
            assertThat(oms.verify().differences()).isEmpty();
        }
        assertThat(PostgresServer.ask(url, "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"))
                .isZero();
    }

    private static void fill(Oms oms, int stock) {
        oms.stock()
                .defineLocation(new DefineLocation(CommandId.of("main"), MAIN, "", Location.Kind.WAREHOUSE, 0, true))
                .orElseThrow();
        for (Sku sku : Basket.SKUS) {
            oms.stock()
                    .defineItem(new DefineItem(CommandId.of("item-" + sku), sku, ""))
                    .orElseThrow();
            oms.stock()
                    .receive(ReceiveStock.of(CommandId.of("fill-" + sku), MAIN, sku, stock))
                    .orElseThrow();
        }
    }

    private static List<String> placeAll(String url, int baskets) throws IOException, InterruptedException {
        List<ChildJvm> children = new ArrayList<>();
        for (int process = 0; process < PROCESSES; process++) {
            children.add(ChildJvm.start(BasketMain.class, url, process, THREADS, baskets));
        }
        letAllGo(children);
        List<String> said = new ArrayList<>();
        for (ChildJvm child : children) {
            assertThat(child.join()).as(child.noise()).isZero();
            said.addAll(child.said().subList(1, child.said().size()));
        }
        return said;
    }

    private static void letAllGo(List<ChildJvm> children) throws InterruptedException {
        for (ChildJvm child : children) {
            child.awaitLines(1);
        }
        children.forEach(child -> child.tell("go"));
    }

    /** Each unit is either sold to one basket or still there; and no basket that was refused could have been served. */
    private static void assertLevels(Oms oms, int stock, List<Basket> accepted) {
        Map<Sku, Long> sold = new HashMap<>();
        accepted.forEach(basket -> basket.skus().forEach(sku -> sold.merge(sku, 1L, Long::sum)));
        int soldOut = 0;
        for (Sku sku : Basket.SKUS) {
            StockLevel level = oms.stock().levels(sku).get(0);
            assertThat(level.reserved()).isEqualTo(sold.get(sku));
            assertThat(level.available()).isEqualTo(stock - level.reserved()).isNotNegative();
            soldOut += level.available() == 0 ? 1 : 0;
        }
        // While only one item is sold out, the baskets without it are served: there are more of them than units.
        assertThat(soldOut).isGreaterThanOrEqualTo(2);
    }
}
