package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.headlessoms.Oms;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.core.limits.CacheSettings;
import org.headlessoms.inmemory.InMemoryStorage;
import org.headlessoms.inmemory.SequentialIds;
import org.headlessoms.scenario.RandomLife.Step;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/** Whatever feature moves stock, in this process or another: a look at the journal later the cache says what storage says. */
class AvailabilityCacheProperties {

    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final Duration FOR_EVER = Duration.ofDays(10_000);

    /** No rejections: their exclusions end with time, which no event tells. */
    @Provide
    Arbitrary<List<Step>> life() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 29);
        return Combinators.combine(
                        Arbitraries.of(LifeAction.class)
                                .filter(action -> !action.name().startsWith("REJECT")),
                        number,
                        number,
                        number)
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    @Property(tries = 40)
    void theCacheFollowsWhateverHappens(@ForAll("life") List<Step> steps) {
        RandomLife life = new RandomLife(new InMemoryStorage(), Tenant.of("shop"));
        Oms other = OmsEngine.builder()
                .storage(life.world.storage)
                .clock(life.world.clock)
                .ids(SequentialIds.startingAt("other"))
                .tenant(life.world.tenant)
                .availabilityCache(new CacheSettings(1000, FOR_EVER, INTERVAL))
                .build();
        compare(life, other);
        for (Step step : steps) {
            life.live(List.of(step));
            life.world.pass(INTERVAL);
            compare(life, other);
        }
    }

    private static void compare(RandomLife life, Oms other) {
        for (Sku sku : life.skus) {
            assertThat(other.availability().cached().of(sku).value())
                    .isEqualTo(life.world.oms.availability().of(sku));
        }
    }
}
