package org.headlessoms.check;

/**
 * Finds what may be a payment card number: 13 to 19 digits, blanks and dashes between them allowed, that pass the
 * Luhn check. PCI DSS 3.5.1 wants such a number unreadable wherever it is stored; here it is never stored.
 */
final class CardNumbers {

    private static final int MIN_DIGITS = 13;
    private static final int MAX_DIGITS = 19;

    private CardNumbers() {}

    static boolean contains(String text) {
        if (text.length() < MIN_DIGITS) {
            return false;
        }
        int[] digits = new int[text.length()];
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits[run++] = c - '0';
            } else if (run > 0 && c != ' ' && c != '-') {
                if (hasCard(digits, run)) {
                    return true;
                }
                run = 0;
            }
        }
        return hasCard(digits, run);
    }

    private static boolean hasCard(int[] digits, int count) {
        return count >= MIN_DIGITS && count <= MAX_DIGITS && passesLuhn(digits, count);
    }

    private static boolean passesLuhn(int[] digits, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            int digit = digits[count - 1 - i];
            int doubled = digit * 2;
            sum += i % 2 == 0 ? digit : doubled - (doubled > 9 ? 9 : 0);
        }
        return sum > 0 && sum % 10 == 0;
    }
}
