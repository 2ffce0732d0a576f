package org.headlessoms.value;

import org.headlessoms.check.Check;

/**
 * A position on the earth, exact to a millionth of a degree (about 11 cm).
 *
 * @param latitudeMicros millionths of a degree, north positive, -90,000,000 to 90,000,000
 * @param longitudeMicros millionths of a degree, east positive, -180,000,000 to 180,000,000
 */
public record GeoPoint(int latitudeMicros, int longitudeMicros) {

    private static final int MAX_LATITUDE = 90_000_000;
    private static final int MAX_LONGITUDE = 180_000_000;
    private static final double MICRO = 1e-6;
    /** The mean radius of the earth by IUGG. */
    private static final double EARTH_METRES = 6_371_008.8;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a coordinate is out of range
     */
    public GeoPoint {
        Check.require(Math.abs((long) latitudeMicros) <= MAX_LATITUDE, "latitude must be within 90 degrees");
        Check.require(Math.abs((long) longitudeMicros) <= MAX_LONGITUDE, "longitude must be within 180 degrees");
    }

    /**
     * The position nearest to coordinates in degrees.
     *
     * @param latitude degrees, north positive
     * @param longitude degrees, east positive
     * @return the position, rounded to a millionth of a degree
     * @throws IllegalArgumentException if a coordinate is out of range or not a number
     */
    public static GeoPoint ofDegrees(double latitude, double longitude) {
        Check.require(
                Math.abs(latitude) <= MAX_LATITUDE * MICRO && Math.abs(longitude) <= MAX_LONGITUDE * MICRO,
                "coordinates must be within 90 and 180 degrees");
        return new GeoPoint((int) Math.round(latitude / MICRO), (int) Math.round(longitude / MICRO));
    }

    /**
     * The great-circle distance, by the haversine formula on a sphere: at most 0.6 % off. The same on every machine.
     *
     * @param other another position
     * @return whole metres, at least 0
     */
    public long metresTo(GeoPoint other) {
        double latitude = radians(latitudeMicros);
        double otherLatitude = radians(other.latitudeMicros);
        double halfLatitude = StrictMath.sin((otherLatitude - latitude) / 2);
        double halfLongitude = StrictMath.sin((radians(other.longitudeMicros) - radians(longitudeMicros)) / 2);
        double haversine = halfLatitude * halfLatitude
                + StrictMath.cos(latitude) * StrictMath.cos(otherLatitude) * halfLongitude * halfLongitude;
        return Math.round(2 * EARTH_METRES * StrictMath.asin(Math.sqrt(Math.min(1, haversine))));
    }

    private static double radians(int micros) {
        return StrictMath.toRadians(micros * MICRO);
    }
}
