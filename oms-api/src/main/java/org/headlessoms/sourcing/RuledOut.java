package org.headlessoms.sourcing;

import org.headlessoms.check.Check;

/**
 * What ruled a candidate out.
 *
 * @param filter the name of the first filter that objected, 1 to 64 characters: one of the policy's, or {@code excluded},
 *     {@code pick-up} or {@code capability} for what the order itself asks
 * @param reason what the filter said, at most {@value #MAX_REASON} characters
 */
public record RuledOut(String filter, String reason) {

    /** The most characters that are kept of a reason. */
    public static final int MAX_REASON = 200;

    private static final int MAX_NAME = 64;

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if one is too long, the name is empty, or the reason holds a control character
     */
    public RuledOut {
        Check.text("filter", filter, MAX_NAME);
        Check.require(!filter.isEmpty(), "filter must not be empty");
        Check.reference("reason", reason);
        Check.require(reason.length() <= MAX_REASON, "reason must have at most 200 characters");
    }

    /**
     * What a filter said, made to fit: control characters become spaces, and the end of a long reason is cut off.
     *
     * @param filter the name of the filter
     * @param said its reason
     * @return the reason as it is kept
     */
    public static RuledOut by(String filter, String said) {
        StringBuilder kept = new StringBuilder();
        said.codePoints()
                .map(one -> isPlain(one) ? one : ' ')
                .takeWhile(one -> kept.length() + Character.charCount(one) <= MAX_REASON)
                .forEachOrdered(kept::appendCodePoint);
        return new RuledOut(filter, kept.toString());
    }

    private static boolean isPlain(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }
}
