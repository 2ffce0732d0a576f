package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import org.headlessoms.Oms;
import org.headlessoms.command.ContentionException;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.inmemory.SequentialIds;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** A clock that jumps back whenever a hold is to be expired, e.g. because two machines disagree. */
@OnEveryStorage
class RestlessClockScenarios extends Scenario {

    private static final int FAR_TOO_MANY = 10_000;

    private FlakyStorage jumping(Instant early, Instant late) {
        return new FlakyStorage(world.storage) {
            private int reads;

            @Override
            public Snapshot read(ReadRequest request) {
                assertThat(++reads).isLessThan(FAR_TOO_MANY);
                world.clock.set(request.holds().isEmpty() ? late : early);
                return super.read(request);
            }
        };
    }

    @Test
    void aHoldThatIsExpiredForOneReadAndNotForTheNextDoesNotKeepACommandForEver() {
        Sku sku = world.stocked("A", 3);
        world.oms
                .holds()
                .place(PlaceHold.of(world.next(), Duration.ofHours(1), new PlaceHold.Line(sku, 3)))
                .orElseThrow();
        Instant early = world.clock.instant();
        Oms oms = options(OmsEngine.builder()
                        .storage(jumping(early, early.plus(Duration.ofHours(2))))
                        .payments(world.gateway)
                        .clock(world.clock)
                        .ids(SequentialIds.startingAt("other"))
                        .tenant(world.tenant))
                .build();
        PlaceOrder command = world.order().line(sku, 1, 100).tender("card").build();
        ContentionException thrown = catchThrowableOfType(
                ContentionException.class, () -> oms.orders().place(command));
        assertThat(thrown.attempts()).isEqualTo(64);
        world.clock.set(early.plus(Duration.ofHours(2)));
        world.oms.orders().place(command).orElseThrow();
        assertThat(world.available(sku)).isEqualTo(2);
    }
}
