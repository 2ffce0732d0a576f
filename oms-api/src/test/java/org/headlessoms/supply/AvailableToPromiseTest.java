package org.headlessoms.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.headlessoms.supply.AvailableToPromise.Bucket;
import org.headlessoms.supply.AvailableToPromise.Demand;
import org.headlessoms.supply.ExpectedSupply.Type;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SupplyId;
import org.junit.jupiter.api.Test;

class AvailableToPromiseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static ExpectedSupply in(int days, long units) {
        return ExpectedSupply.of(
                SupplyId.of("s" + days),
                Type.PURCHASE_ORDER,
                Sku.of("A"),
                LocationId.of("main"),
                TODAY.plusDays(days),
                units,
                "");
    }

    private static Demand wanted(int days, long units) {
        return new Demand(TODAY.plusDays(days), units);
    }

    private static AvailableToPromise of(long onHand, List<ExpectedSupply> supplies, Demand... demands) {
        return AvailableToPromise.of(onHand, supplies, List.of(demands), TODAY, SupplyPolicy.defaults());
    }

    @Test
    void surplusCarriesForward() {
        AvailableToPromise atp = of(2, List.of(in(3, 5), in(9, 1)));
        assertThat(List.of(
                        atp.by(TODAY.minusDays(1)),
                        atp.by(TODAY),
                        atp.by(TODAY.plusDays(2)),
                        atp.by(TODAY.plusDays(3)),
                        atp.by(TODAY.plusDays(99))))
                .containsExactly(0L, 2L, 2L, 7L, 8L);
        assertThat(atp.earliest(2)).contains(TODAY);
        assertThat(atp.earliest(3)).contains(TODAY.plusDays(3));
        assertThat(atp.earliest(7)).contains(TODAY.plusDays(3));
        assertThat(atp.earliest(8)).contains(TODAY.plusDays(9));
        assertThat(atp.earliest(9)).isEmpty();
    }

    @Test
    void aShortageConsumesEarlierSurplusTheLatestFirst() {
        AvailableToPromise atp = of(4, List.of(in(2, 3), in(5, 2)), wanted(5, 6));
        assertThat(atp.buckets())
                .containsExactly(
                        new Bucket(TODAY, 4, 1),
                        new Bucket(TODAY.plusDays(2), 3, 3),
                        new Bucket(TODAY.plusDays(5), 2, 2));
        assertThat(atp.uncovered()).isZero();
    }

    @Test
    void whatWaitsAlreadyTakesTheFirstThatComes() {
        AvailableToPromise atp = of(1, List.of(in(2, 3), in(5, 2)), wanted(0, 3));
        assertThat(atp.earliest(1)).contains(TODAY.plusDays(2));
        assertThat(atp.earliest(2)).contains(TODAY.plusDays(5));
        assertThat(atp.earliest(4)).isEmpty();
    }

    @Test
    void whatNothingComesForIsNoNegativeOfLaterDays() {
        AvailableToPromise atp = of(0, List.of(in(2, 3)), wanted(0, 10));
        assertThat(atp.uncovered()).isEqualTo(7);
        assertThat(atp.by(TODAY.plusDays(9))).isZero();
        assertThat(of(0, List.of()).buckets()).isEmpty();
    }

    @Test
    void overdueSupplyCountsTodayAndNoLongerThanThePolicySays() {
        assertThat(of(0, List.of(in(-7, 3))).earliest(3)).contains(TODAY);
        assertThat(of(0, List.of(in(-8, 3))).earliest(1)).isEmpty();
        AvailableToPromise strict =
                AvailableToPromise.of(0, List.of(in(0, 1), in(-1, 3)), List.of(), TODAY, new SupplyPolicy(0));
        assertThat(strict.by(TODAY)).isEqualTo(1);
    }

    @Test
    void onlyWhatIsStillOutstandingCounts() {
        assertThat(of(0, List.of(in(1, 5).receive(3, false))).by(TODAY.plusDays(1)))
                .isEqualTo(2);
        assertThat(of(0, List.of(in(1, 5).receive(3, true))).buckets()).isEmpty();
        assertThat(of(0, List.of(in(1, 5).close())).buckets()).isEmpty();
    }

    @Test
    void whatComesBeforeTheDayOfReleaseComesOnThatDay() {
        LocalDate release = TODAY.plusDays(3);
        AvailableToPromise atp =
                of(4, List.of(in(2, 3), in(3, 1), in(5, 2)), wanted(0, 5)).notBefore(release);
        assertThat(atp.buckets()).containsExactly(new Bucket(release, 8, 5), new Bucket(TODAY.plusDays(5), 2, 0));
        assertThat(atp.notBefore(TODAY.minusDays(1))).isEqualTo(atp);
        assertThat(of(0, List.of(in(5, 2))).notBefore(release)).isEqualTo(of(0, List.of(in(5, 2))));
    }

    @Test
    void impossibleNumbersAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(-1, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> wanted(0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> of(0, List.of()).earliest(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bucket(TODAY, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new SupplyPolicy(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SupplyPolicy(366));
    }
}
