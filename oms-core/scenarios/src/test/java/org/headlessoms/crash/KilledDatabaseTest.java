package org.headlessoms.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * A PostgreSQL server with default durability is ended by SIGKILL, the postmaster and all backends, while the threads of this JVM
 * receive, place, release, ship, cancel and refund, and is started again on the same data, time after time. Proves that callers see
 * storage exceptions and nothing else, that an exception which says uncommitted is right, that a command of which nobody knew is
 * settled by its id, that every acknowledged command is there in the end and none twice, and that the engine goes on by itself.
 */
class KilledDatabaseTest {

    private final Random random = new Random(20260302);

    @Test
    void whatWasAcknowledgedSurvivesTheServerAndTheEngineGoesOn() throws Exception {
        int kills = Effort.cycles(3);
        try (PostgresServer server = PostgresServer.create();
                Opened opened = Opened.at(server.newDatabase(), 6);
                Shop shop = new Shop(opened)) {
            for (int kill = 0; kill < kills; kill++) {
                shop.awaitMore(1 + random.nextInt(150));
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(5000)));
                server.kill();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(100)));
                server.start();
            }
            shop.awaitMore(100);
            shop.endWithCleanBooks();
            System.out.println("server killed " + kills + " times: " + shop);
            assertThat(shop.caller.unknown.get() + shop.caller.uncommitted.get())
                    .isPositive();
        }
    }
}
