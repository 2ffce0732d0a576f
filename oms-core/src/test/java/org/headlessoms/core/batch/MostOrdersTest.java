package org.headlessoms.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MostOrdersTest {

    private static final int ITEMS = 3;

    @Provide
    Arbitrary<long[][]> wanted() {
        return row(4).list().ofMaxSize(9).map(rows -> rows.toArray(long[][]::new));
    }

    @Provide
    Arbitrary<long[]> there() {
        return row(9);
    }

    private static Arbitrary<long[]> row(int most) {
        return Arbitraries.longs()
                .between(0, most)
                .list()
                .ofSize(ITEMS)
                .map(some -> some.stream().mapToLong(Long::longValue).toArray());
    }

    @Property
    void noChoiceHasMoreOrdersAndOfEquallyManyTheOldestAreChosen(
            @ForAll("wanted") long[][] wanted, @ForAll("there") long[] there) {
        assertThat(MostOrders.of(wanted, there)).isEqualTo(best(wanted, there));
    }

    /** Of all choices that fit the one with the most orders; of those the one that has the first order in which they differ. */
    private static List<Integer> best(long[][] wanted, long[] there) {
        List<Integer> best = List.of();
        for (int choice = 0; choice < 1 << wanted.length; choice++) {
            List<Integer> chosen = members(choice, wanted.length);
            if (fits(wanted, chosen, there) && isBetter(chosen, best)) {
                best = chosen;
            }
        }
        return best;
    }

    private static List<Integer> members(int choice, int orders) {
        return IntStream.range(0, orders)
                .filter(order -> (choice & 1 << order) != 0)
                .boxed()
                .toList();
    }

    private static boolean isBetter(List<Integer> chosen, List<Integer> best) {
        if (chosen.size() != best.size()) {
            return chosen.size() > best.size();
        }
        int[] mine = chosen.stream().mapToInt(Integer::intValue).toArray();
        int[] others = best.stream().mapToInt(Integer::intValue).toArray();
        return Arrays.compare(mine, others) < 0;
    }

    private static boolean fits(long[][] wanted, List<Integer> chosen, long[] there) {
        return IntStream.range(0, there.length)
                .allMatch(item ->
                        chosen.stream().mapToLong(order -> wanted[order][item]).sum() <= there[item]);
    }

    @Test
    void tooManyChoicesAreCutOffWithTheSmallestOrders() {
        Random random = new Random(7);
        long[][] wanted = new long[300][];
        Arrays.setAll(wanted, order -> random.longs(12, 20, 60).toArray());
        long[] there = random.longs(12, 3000, 4000).toArray();
        List<Integer> chosen = MostOrders.of(wanted, there);
        assertThat(fits(wanted, chosen, there)).isTrue();
        assertThat(chosen)
                .hasSizeGreaterThanOrEqualTo(oldestFirst(wanted, there).size());
    }

    private static List<Integer> oldestFirst(long[][] wanted, long[] there) {
        List<Integer> chosen = new ArrayList<>();
        for (int order = 0; order < wanted.length; order++) {
            chosen.add(order);
            if (!fits(wanted, chosen, there)) {
                chosen.remove(chosen.size() - 1);
            }
        }
        return chosen;
    }
}
