package org.headlessoms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.OrderWrite;
import org.headlessoms.value.OrderId;

/**
 * Stands in for the database: notes which change sets travel together, keeps those a test wants to keep on their way, and
 * fails for those that a test says. It finds out itself if one order is on two ways at once.
 */
final class ScriptedStatement implements Function<List<ChangeSet>, List<CommitResult>> {

    private final List<List<String>> groups = new ArrayList<>();
    private final Map<String, CountDownLatch> kept = new HashMap<>();
    private final Map<String, Throwable> failures = new HashMap<>();
    private final Set<OrderId> onTheirWay = new HashSet<>();

    /** The group that this command travels in stays on its way until it is let go. */
    synchronized ScriptedStatement keep(String command) {
        kept.put(command, new CountDownLatch(1));
        return this;
    }

    void letGo(String command) {
        latch(command).countDown();
    }

    private synchronized CountDownLatch latch(String command) {
        return kept.get(command);
    }

    /** Every group with this command fails. */
    synchronized ScriptedStatement fail(String command, Throwable failure) {
        failures.put(command, failure);
        return this;
    }

    /** The commands of each group, in the order in which the groups started. */
    synchronized List<List<String>> groups() {
        return List.copyOf(groups);
    }

    @Override
    public List<CommitResult> apply(List<ChangeSet> changeSets) {
        List<String> commands = changeSets.stream()
                .map(changeSet -> changeSet.receipt().orElseThrow().commandId().value())
                .toList();
        List<OrderId> orders = changeSets.stream()
                .flatMap(changeSet -> changeSet.orders().stream().map(OrderWrite::order))
                .map(order -> order.id())
                .toList();
        start(commands, orders);
        try {
            commands.forEach(this::await);
            failIfToldTo(commands);
        } finally {
            end(orders);
        }
        return changeSets.stream()
                .<CommitResult>map(changeSet -> new CommitResult.Committed())
                .toList();
    }

    private synchronized void start(List<String> commands, List<OrderId> orders) {
        groups.add(commands);
        orders.forEach(
                order -> assertThat(onTheirWay.add(order)).as("alone: " + order).isTrue());
    }

    private synchronized void end(List<OrderId> orders) {
        orders.forEach(onTheirWay::remove);
    }

    private synchronized void failIfToldTo(List<String> commands) {
        for (String command : commands) {
            Throwable failure = failures.get(command);
            if (failure instanceof Error error) {
                throw error;
            } else if (failure instanceof RuntimeException exception) {
                throw exception;
            }
        }
    }

    /** As a statement does, it goes on when its thread is interrupted. */
    private void await(String command) {
        CountDownLatch latch = latch(command);
        boolean interrupted = false;
        while (latch != null && latch.getCount() > 0) {
            try {
                assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
