package org.headlessoms.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * Two PostgreSQL servers, the second a synchronous standby of the first. The first is ended by SIGKILL under load, the second is
 * promoted, and connections go to whichever is the primary. Proves that no acknowledged command is lost or done twice by a
 * fail-over, and that the same engine goes on with the new primary.
 */
class FailOverTest {

    private final Random random = new Random(20260303);

    @Test
    void noAcknowledgedCommandIsLostWhenThePrimaryDiesAndTheStandbyTakesOver() throws Exception {
        for (int round = 0; round < Effort.cycles(1); round++) {
            failOver();
        }
    }

    private void failOver() throws Exception {
        try (PostgresServer primary = PostgresServer.create()) {
            String database = primary.newDatabaseName();
            try (PostgresServer standby = primary.withStandby();
                    Opened opened = Opened.at(PostgresServer.primaryOf(primary, standby, database), 6);
                    Shop shop = new Shop(opened)) {
                shop.awaitMore(100 + random.nextInt(300));
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(5000)));
                assertThat(primary.query("SELECT COUNT(*) FROM pg_stat_replication WHERE sync_state = 'sync'"))
                        .isEqualTo(1);
                primary.kill();
                standby.promote();
                shop.awaitMore(100);
                shop.endWithCleanBooks();
                System.out.println("failed over: " + shop);
            }
        }
    }
}
