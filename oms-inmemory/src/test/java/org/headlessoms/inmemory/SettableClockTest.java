package org.headlessoms.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SettableClockTest {

    private static final Instant START = Instant.parse("2026-03-01T10:15:30.123Z");

    @Test
    void standsStillUntilItIsMoved() {
        SettableClock clock = SettableClock.at(START);
        assertThat(clock.instant()).isEqualTo(START);
        assertThat(clock.millis()).isEqualTo(START.toEpochMilli());
        clock.advance(Duration.ofMillis(1500));
        assertThat(clock.instant()).isEqualTo(START.plusMillis(1500));
        clock.set(START);
        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void noAdvanceIsLostBetweenThreads() {
        SettableClock clock = SettableClock.at(START);
        Together.run(8, thread -> {
            for (int i = 0; i < 1000; i++) {
                clock.advance(Duration.ofMillis(1));
            }
            return thread;
        });
        assertThat(clock.instant()).isEqualTo(START.plusMillis(8000));
    }
}
