package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.headlessoms.channel.PurchaseLimitExceeded;
import org.headlessoms.channel.RingFenceStock;
import org.headlessoms.channel.SetPurchaseLimit;
import org.headlessoms.command.Outcome;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.Shortage;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Buyers of the same channel at the same time. */
@OnEveryStorage
class ChannelRaceScenarios extends Scenario {

    private static final ChannelId WEB = ChannelId.of("web");

    private Outcome<?> ringFence(Sku sku, long units) {
        return world.oms
                .channels()
                .ringFence(new RingFenceStock(world.next(), sku, MAIN, Optional.empty(), WEB, units));
    }

    private Outcome<?> order(ChannelId channel, Sku sku) {
        return world.oms
                .orders()
                .place(world.order()
                        .channel(channel)
                        .line(sku, 1, 100)
                        .tender("card")
                        .build());
    }

    @Test
    void ofManyBuyersOfTheLastRingFencedUnitOneGetsIt() {
        Sku sku = world.stocked("A", 1);
        ringFence(sku, 1).orElseThrow();
        List<Outcome<?>> outcomes = AtOnce.run(Collections.nCopies(AtOnce.THREADS, () -> order(WEB, sku)));
        assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.isAccepted()))
                .allMatch(outcome ->
                        outcome.refusalOrThrow().equals(new InsufficientStock(List.of(new Shortage(sku, 1, 0)))));
        assertThat(world.available(sku)).isZero();
    }

    @Test
    void unitsAreSetApartOrSoldAndNeverBoth() {
        ChannelId other = ChannelId.of("pos");
        for (int round = 0; round < 10; round++) {
            Sku sku = world.stocked("A" + round, 1);
            List<Outcome<?>> outcomes = AtOnce.run(List.of(() -> order(other, sku), () -> ringFence(sku, 1)));
            assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(1);
            assertThat(world.available(sku)).isEqualTo(outcomes.get(0).isAccepted() ? 0 : 1);
        }
    }

    @Test
    void ofManyOrdersForTheLastUnitsACustomerMayBuyOnlySoManyAreTaken() {
        Sku sku = world.stocked("A", 100);
        world.oms
                .channels()
                .setPurchaseLimit(new SetPurchaseLimit(world.next(), sku, Optional.empty(), 5, 30, true))
                .orElseThrow();
        List<Outcome<?>> outcomes = AtOnce.run(Collections.nCopies(
                4 * AtOnce.THREADS,
                () -> world.oms
                        .orders()
                        .place(world.order()
                                .customer(CustomerId.of("ann"))
                                .line(sku, 2, 100)
                                .tender("card")
                                .build())));
        assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(2);
        assertThat(outcomes.stream().filter(outcome -> !outcome.isAccepted()))
                .allMatch(outcome ->
                        outcome.refusalOrThrow().equals(new PurchaseLimitExceeded(sku, Optional.empty(), 2, 4, 5)));
        assertThat(world.available(sku)).isEqualTo(96);
    }
}
