package org.headlessoms.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class GeoPointTest {

    private static final GeoPoint LONDON = GeoPoint.ofDegrees(51.5074, -0.1278);
    private static final GeoPoint PARIS = GeoPoint.ofDegrees(48.8566, 2.3522);

    @Test
    void degreesAreRoundedToAMillionth() {
        assertThat(GeoPoint.ofDegrees(1.0000005, -179.9999996)).isEqualTo(new GeoPoint(1_000_001, -180_000_000));
    }

    @Test
    void distancesAreThoseOfTheGreatCircle() {
        assertThat(LONDON.metresTo(PARIS)).isBetween(343_000L, 344_500L).isEqualTo(PARIS.metresTo(LONDON));
        assertThat(LONDON.metresTo(LONDON)).isZero();
        // a quarter of a meridian, and half way round over the date line
        assertThat(new GeoPoint(0, 0).metresTo(new GeoPoint(90_000_000, 77))).isEqualTo(10_007_557);
        assertThat(new GeoPoint(0, 0).metresTo(new GeoPoint(0, -180_000_000))).isEqualTo(20_015_114);
        assertThat(new GeoPoint(0, 179_999_999).metresTo(new GeoPoint(0, -179_999_999)))
                .isZero();
    }

    @Test
    void coordinatesOutOfRangeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(90_000_001, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(Integer.MIN_VALUE, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(0, 180_000_001));
        assertThatIllegalArgumentException().isThrownBy(() -> GeoPoint.ofDegrees(Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> GeoPoint.ofDegrees(0, 1e12));
    }
}
