package org.headlessoms.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.headlessoms.Oms;
import org.junit.jupiter.api.Test;

/**
 * A JVM whose threads receive, place, release, ship, capture, cancel, void and refund is ended by SIGKILL at a random moment and
 * started again, time after time, on one PostgreSQL. Its clock jumps ahead each time, so that it recovers what the last one left
 * while it works. Whoever comes next sends the commands of unfinished orders again from the first. Proves that every acknowledged
 * command is there in the end, that none took effect twice, neither in orders and stock nor at the payment service, and that
 * due work settles what the killed processes left open.
 */
class KilledProcessTest {

    private static final int THREADS = 4;

    private final Random random = new Random(20260301);
    private final Set<String> acknowledged = new LinkedHashSet<>();
    private final int[] next = new int[THREADS];

    @Test
    void whatAKilledProcessAcknowledgedIsThereOnce() throws Exception {
        int kills = Effort.cycles(4);
        try (PostgresServer server = PostgresServer.create();
                Opened opened = Opened.at(server.newDatabase(), 4)) {
            TableGateway gateway = new TableGateway(opened.pool());
            TableGateway.createTable(opened.pool());
            Oms oms = opened.engine(Instant::now).build();
            OrderLife.prepare(oms);
            String url = opened.pool().getJdbcUrl();
            for (int kill = 0; kill < kills; kill++) {
                liveAndDie(url, kill);
            }
            liveToTheEnd(url, kills);
            Instant after = Instant.now().plus(Duration.ofMinutes(kills));
            Books.recovered(opened.storage(), gateway, after).assertRight(lives(), acknowledged, gateway.effects());
            System.out.printf(
                    "killed %d times: %d orders, %d acknowledged commands, %d payment operations%n",
                    kills,
                    lives().size(),
                    acknowledged.size(),
                    gateway.effects().size());
        }
    }

    private void liveAndDie(String url, int minutesAhead) throws IOException, InterruptedException {
        try (ChildJvm child = start(url, minutesAhead)) {
            child.awaitLines(1 + random.nextInt(150));
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(5000)));
            child.kill();
            remember(child);
        }
    }

    private void liveToTheEnd(String url, int minutesAhead) throws IOException, InterruptedException {
        try (ChildJvm child = start(url, minutesAhead)) {
            child.awaitLines(100);
            child.tell("stop");
            assertThat(child.join()).as(child.noise()).isZero();
            remember(child);
        }
    }

    private ChildJvm start(String url, int minutesAhead) throws IOException {
        String goOnWith = Arrays.stream(next).mapToObj(Integer::toString).collect(Collectors.joining(","));
        return ChildJvm.start(LifeMain.class, url, minutesAhead, goOnWith);
    }

    private void remember(ChildJvm child) {
        assertThat(child.said()).as(child.noise()).isNotEmpty().noneMatch(line -> line.startsWith("failed"));
        for (String line : child.said()) {
            String[] words = line.split(" ");
            if (words[0].equals("ack")) {
                acknowledged.add(words[1]);
            } else {
                next[Integer.parseInt(words[1])] = Integer.parseInt(words[2]) + 1;
            }
        }
    }

    private List<OrderLife> lives() {
        List<OrderLife> lives = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int lived = thread;
            IntStream.range(0, next[thread]).forEach(number -> lives.add(new OrderLife(lived, number)));
        }
        return lives;
    }
}
