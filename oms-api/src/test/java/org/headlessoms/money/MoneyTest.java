package org.headlessoms.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void overflowIsAnErrorAndNeverWraps() {
        Money most = Money.of(Long.MAX_VALUE, "GBP");
        assertThatThrownBy(() -> most.plus(Money.of(1, "GBP"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of(Long.MIN_VALUE, "GBP").minus(Money.of(1, "GBP")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void currenciesDoNotMix() {
        Money pounds = Money.of(100, "GBP");
        Money euros = Money.of(100, "EUR");
        assertThatThrownBy(() -> pounds.plus(euros)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pounds.compareTo(euros)).isInstanceOf(IllegalArgumentException.class);
        assertThat(pounds).isNotEqualTo(euros);
    }

    @Test
    void thirdsOfTenPoundsSumToTenPounds() {
        Money ten = Money.of(1000, "GBP");
        Money first = ten.share(1, 3, RoundingMode.HALF_UP);
        Money second = ten.minus(first).share(1, 2, RoundingMode.HALF_UP);
        Money third = ten.minus(first).minus(second).share(1, 1, RoundingMode.HALF_UP);
        assertThat(List.of(first.minor(), second.minor(), third.minor())).containsExactly(333L, 334L, 333L);
    }

    @Test
    void allocationGivesTheRemainderToTheLargestFractionsFirst() {
        assertThat(minors(Money.of(100, "GBP").allocate(List.of(1L, 1L, 1L)))).containsExactly(34L, 33L, 33L);
        assertThat(minors(Money.of(5, "GBP").allocate(List.of(3L, 7L)))).containsExactly(2L, 3L);
        assertThat(minors(Money.of(-100, "GBP").allocate(List.of(1L, 1L, 1L)))).containsExactly(-34L, -33L, -33L);
        assertThat(minors(Money.of(7, "GBP").allocate(List.of(0L, 1L)))).containsExactly(0L, 7L);
    }

    @Test
    void allocationNeedsAPositiveWeight() {
        Money amount = Money.of(1, "GBP");
        assertThatThrownBy(() -> amount.allocate(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> amount.allocate(List.of(0L))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> amount.allocate(List.of(1L, -1L))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsMajorUnitsByTheCurrencysExponent() {
        assertThat(Money.of(-1234, "GBP")).hasToString("-12.34 GBP");
        assertThat(Money.of(1234, "JPY")).hasToString("1234 JPY");
        assertThat(Money.of(1234, "KWD")).hasToString("1.234 KWD");
    }

    private static List<Long> minors(List<Money> amounts) {
        return amounts.stream().map(Money::minor).toList();
    }
}
