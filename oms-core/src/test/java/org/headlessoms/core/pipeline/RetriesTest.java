package org.headlessoms.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetriesTest {

    @Test
    void pausesGetLongerUpToABoundAndStayThereToTheLastAttempt() {
        long before = 0;
        for (int attempt = 3; attempt <= new Retries().attempts(); attempt++) {
            long pause = Retries.longestPause(attempt);
            assertThat(pause)
                    .isGreaterThanOrEqualTo(before)
                    .isBetween(200_000L, Duration.ofMillis(20).toNanos());
            before = pause;
        }
        assertThat(before).isEqualTo(Duration.ofMillis(20).toNanos());
    }
}
