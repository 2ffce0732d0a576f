package org.headlessoms.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.headlessoms.value.OrderId;
import org.junit.jupiter.api.Test;

class SequentialIdsTest {

    @Test
    void countsFromOne() {
        SequentialIds ids = SequentialIds.startingAt("order");
        assertThat(Stream.generate(ids::next).limit(3)).containsExactly("order-1", "order-2", "order-3");
    }

    @Test
    void neverGivesTheSameIdTwice() {
        SequentialIds ids = SequentialIds.startingAt("x");
        List<List<String>> drawn = Together.run(
                8, thread -> IntStream.range(0, 1000).mapToObj(i -> ids.next()).toList());
        assertThat(drawn.stream().flatMap(List::stream)).hasSize(8000).doesNotHaveDuplicates();
    }

    @Test
    void refusesPrefixesThatMakeNoIds() {
        for (String prefix : List.of("", "a b", "é", "x".repeat(45))) {
            assertThatIllegalArgumentException().isThrownBy(() -> SequentialIds.startingAt(prefix));
        }
        assertThat(OrderId.of(SequentialIds.startingAt("x".repeat(44)).next()).value())
                .hasSize(46);
    }
}
