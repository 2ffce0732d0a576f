package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.sourcing.Candidate;
import org.headlessoms.sourcing.CostModel;
import org.headlessoms.sourcing.SourcingPolicy;
import org.headlessoms.sourcing.SourcingRequest;
import org.headlessoms.sourcing.SourcingStepException;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Steps of a host's policy that throw or answer null, chosen by channel. */
@OnEveryStorage
class BrokenPolicyScenarios extends Scenario {

    private static final IllegalStateException BROKEN = new IllegalStateException("broken");

    private static final Map<String, SourcingPolicy> POLICIES = Map.of(
            "filter-throws", policy().filter("mine", (from, request) -> fail()).build(),
            "filter-null", policy().filter("mine", (from, request) -> nothing()).build(),
            "rule-throws", policy().rank("mine", (from, request) -> fail()).build(),
            "rule-null", policy().rank("mine", (from, request) -> nothing()).build(),
            "costs-throw", SourcingPolicy.cheapest(new Costs(true)),
            "costs-null", SourcingPolicy.cheapest(new Costs(false)));

    private boolean isMended;

    private record Costs(boolean fails) implements CostModel {
        @Override
        public Currency currency() {
            return nothing();
        }

        @Override
        public long perShipment(Candidate from, SourcingRequest request) {
            return fails ? BrokenPolicyScenarios.<Long>fail() : 1;
        }

        @Override
        public long perUnit(Sku sku, Candidate from, SourcingRequest request) {
            return 1;
        }
    }

    private static SourcingPolicy.Builder policy() {
        return SourcingPolicy.builder("broken");
    }

    private static <T> T fail() {
        throw BROKEN;
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a host may do
    private static <T> T nothing() {
        return null;
    }

    @Override
    OmsEngine options(OmsEngine engine) {
        return engine.sourcing(request -> {
            String channel = request.channel().map(ChannelId::value).orElse("");
            if (channel.isEmpty() || isMended) {
                return SourcingPolicy.fewestShipments();
            }
            return channel.equals("choice-null")
                    ? nothing()
                    : Optional.ofNullable(POLICIES.get(channel)).orElseThrow(() -> BROKEN);
        });
    }

    private void assertBroken(String channel, String policy, String step, boolean throwing) {
        Sku sku = Sku.of("A");
        PlaceOrder command = world.order()
                .channel(ChannelId.of(channel))
                .allocation(AllocationPolicy.BACKORDER)
                .line(sku, 3, 100)
                .tender("card")
                .build();
        String before = world.digest();
        SourcingStepException thrown = catchThrowableOfType(
                SourcingStepException.class, () -> world.oms.orders().place(command));
        assertThat(thrown.policy()).isEqualTo(policy);
        assertThat(thrown.step()).isEqualTo(step);
        assertThat(thrown)
                .hasMessage("sourcing policy " + policy + ": " + step + (throwing ? " failed" : " answered null"));
        assertThat(thrown.getCause()).isEqualTo(throwing ? BROKEN : null);
        assertThat(world.digest()).isEqualTo(before);
        isMended = true;
        world.oms.orders().place(command).orElseThrow();
        isMended = false;
    }

    private void stocked() {
        world.receive(world.item("A"), World.MAIN, 10);
        world.receive(Sku.of("A"), World.STORE, 10);
    }

    @Test
    void aStepThatThrowsEndsTheCommandAndNothingIsWritten() {
        stocked();
        assertBroken("filter-throws", "broken", "filter mine", true);
        assertBroken("rule-throws", "broken", "rule mine", true);
        assertBroken("costs-throw", "cheapest", "costs", true);
        assertBroken("choice-throws", "", "choice", true);
    }

    @Test
    void aStepThatAnswersNullEndsTheCommandAndNothingIsWritten() {
        stocked();
        assertBroken("filter-null", "broken", "filter mine", false);
        assertBroken("rule-null", "broken", "rule mine", false);
        assertBroken("costs-null", "cheapest", "costs", false);
        assertBroken("choice-null", "", "choice", false);
    }

    @Test
    void aHoldIsNotPlacedEither() {
        stocked();
        PlaceHold hold = new PlaceHold(
                world.next(),
                Optional.empty(),
                Optional.of(ChannelId.of("rule-null")),
                List.of(new PlaceHold.Line(Sku.of("A"), 1)),
                Duration.ofHours(1),
                false);
        String before = world.digest();
        assertThatExceptionOfType(SourcingStepException.class)
                .isThrownBy(() -> world.oms.holds().place(hold));
        assertThat(world.digest()).isEqualTo(before);
    }
}
