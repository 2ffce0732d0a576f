package org.headlessoms.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** Argument checks shared by all values. Messages name the field and the bound, never the offending text. */
public final class Check {

    private static final int MAX_ID_LENGTH = 64;
    private static final int MAX_TEXT_LENGTH = 8 * 1024;
    private static final int MAX_REFERENCE_LENGTH = 255;
    private static final int MAX_PATH_LENGTH = 300;
    private static final String PATH_CHARACTERS = "/#~";

    private Check() {}

    /** Returns {@code value} if it is 1 to 64 characters of {@code [A-Za-z0-9._:-]}. */
    public static String id(String field, String value) {
        Objects.requireNonNull(value, field);
        require(!value.isEmpty() && value.length() <= MAX_ID_LENGTH, field, "must have 1 to 64 characters");
        for (int i = 0; i < value.length(); i++) {
            require(isIdCharacter(value.charAt(i)), field, "may hold only A-Z a-z 0-9 . _ : -");
        }
        return value;
    }

    /** Returns {@code value} if it is 1 to 300 characters of {@code [A-Za-z0-9._:/#~-]}: several ids in one. */
    public static String path(String field, String value) {
        Objects.requireNonNull(value, field);
        require(!value.isEmpty() && value.length() <= MAX_PATH_LENGTH, field, "must have 1 to 300 characters");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isIdCharacter(c)) {
                require(PATH_CHARACTERS.indexOf(c) >= 0, field, "may hold only A-Z a-z 0-9 . _ : - / # ~");
            }
        }
        return value;
    }

    /** Returns {@code value} if it is free text of at most 8 KiB without control or card-number-like content. */
    public static String text(String field, String value) {
        return text(field, value, MAX_TEXT_LENGTH);
    }

    /** Returns {@code value} if it is free text of at most {@code max} characters, see {@link #text(String, String)}. */
    public static String text(String field, String value, int max) {
        Objects.requireNonNull(value, field);
        if (value.length() > max) {
            throw new IllegalArgumentException(field + " must have at most " + max + " characters");
        }
        require(isPlain(value), field, "holds a control character");
        require(!CardNumbers.contains(value), field, "looks like it holds a card number");
        return value;
    }

    /**
     * Returns {@code value} if it has at most 255 characters and no control character. For the words of a gateway or a
     * carrier: long numbers are common in them, and refusing one would lose the answer.
     */
    public static String reference(String field, String value) {
        Objects.requireNonNull(value, field);
        require(value.length() <= MAX_REFERENCE_LENGTH, field, "must have at most 255 characters");
        require(isPlain(value), field, "holds a control character");
        return value;
    }

    /** Returns {@code value} if it has the form of an ISO 3166-1 alpha-2 code: two capital letters. */
    public static String country(String field, String value) {
        Objects.requireNonNull(value, field);
        boolean twoCapitals = value.length() == 2 && value.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        require(twoCapitals, field, "must be an ISO 3166-1 alpha-2 code");
        return value;
    }

    /** Returns {@code value} if it is at least 1. */
    public static long positive(String field, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(field + " must be at least 1 but is " + value);
        }
        return value;
    }

    /** Returns {@code value} if it is at least 0. */
    public static long notNegative(String field, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(field + " must not be negative but is " + value);
        }
        return value;
    }

    /** Returns {@code value} if it is at least {@code min} and at most {@code max}. */
    public static long between(String field, long value, long min, long max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(field + " must be " + min + " to " + max + " but is " + value);
        }
        return value;
    }

    /** Returns {@code values} if it has at least one element. */
    public static <C extends Collection<?>> C notEmpty(String field, C values) {
        require(!values.isEmpty(), field, "must not be empty");
        return values;
    }

    /** Returns {@code values} if no two are equal. */
    public static <T> List<T> distinct(String what, List<T> values) {
        require(
                values.size() < 2 || new HashSet<>(values).size() == values.size(),
                "each " + what,
                "may be named once");
        return values;
    }

    /** Throws {@link IllegalArgumentException} with {@code message} unless {@code condition} holds. */
    public static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Puts the message together only if it is needed: values are made far more often than refused. */
    private static void require(boolean condition, String field, String rule) {
        if (!condition) {
            throw new IllegalArgumentException(field + " " + rule);
        }
    }

    private static boolean isPlain(String text) {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (isForbidden(codePoint)) {
                return false;
            }
            at += Character.charCount(codePoint);
        }
        return true;
    }

    private static boolean isIdCharacter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == ':'
                || c == '-';
    }

    private static boolean isForbidden(int codePoint) {
        boolean lineBreakOrTab = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        boolean bidiControl =
                (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
        boolean halfCharacter = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return bidiControl || halfCharacter || (Character.isISOControl(codePoint) && !lineBreakOrTab);
    }
}
