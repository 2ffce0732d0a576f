package org.headlessoms.sourcing;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.value.LocationId;

/**
 * What became of a location that had units of what was wanted.
 *
 * @param location the location
 * @param rank its place in the policy's ranking, from 1; empty if it was ruled out before
 * @param available units it could have given of what was wanted, at least 1
 * @param planned units it gives, 0 to {@code available}
 * @param metres how far it is from where they go, if both positions are known
 * @param ruledOut what ruled it out; empty if nothing did
 */
public record ExplainedCandidate(
        LocationId location,
        Optional<Integer> rank,
        long available,
        long planned,
        Optional<Long> metres,
        Optional<RuledOut> ruledOut) {

    /** What became of it. */
    public enum Verdict {
        /** It gives units. */
        CHOSEN,
        /** A filter ruled it out. */
        RULED_OUT,
        /** It might have given units, but the plan does without it. */
        NOT_NEEDED
    }

    /**
     * Checks that the parts fit together.
     *
     * @throws IllegalArgumentException if a number is out of range, or it is ranked and ruled out, or neither, or is ruled out and
     *     gives units all the same
     */
    public ExplainedCandidate {
        Objects.requireNonNull(location, "location");
        rank.ifPresent(place -> Check.positive("rank", place));
        Check.positive("available", available);
        Check.between("planned", planned, 0, available);
        metres.ifPresent(distance -> Check.notNegative("metres", distance));
        Check.require(rank.isPresent() == ruledOut.isEmpty(), "a candidate is either ranked or ruled out");
        Check.require(planned == 0 || ruledOut.isEmpty(), "what is ruled out gives nothing");
    }

    /**
     * What became of it.
     *
     * @return the verdict, derived
     */
    public Verdict verdict() {
        if (ruledOut.isPresent()) {
            return Verdict.RULED_OUT;
        }
        return planned > 0 ? Verdict.CHOSEN : Verdict.NOT_NEEDED;
    }

    /**
     * The candidate in a line of English.
     *
     * @return e.g. {@code 2. store: gives 3 of 5 units, 1200 m away}
     */
    public String toText() {
        String place = rank.map(at -> at + ". ").orElse("- ") + location + ": ";
        String distance = metres.map(far -> ", " + far + " m away").orElse("");
        return place + said() + distance;
    }

    private String said() {
        String units = available + (available == 1 ? " unit" : " units");
        return switch (verdict()) {
            case CHOSEN -> "gives " + planned + " of " + units;
            case RULED_OUT ->
                "ruled out by " + ruledOut.map(RuledOut::filter).orElseThrow() + " ("
                        + ruledOut.map(RuledOut::reason).orElseThrow() + "), has " + units;
            case NOT_NEEDED -> "not needed, has " + units;
        };
    }
}
