package org.headlessoms.examples.replay;

import org.headlessoms.value.CustomerId;
import org.headlessoms.value.Sku;

/** Makes ids and texts of what stands in the file, so that the engine takes them. */
final class Names {

    private static final int CARD_DIGITS = 13;

    private Names() {}

    static Sku sku(InvoiceLine line) {
        return Sku.of(id(line.stockCode()));
    }

    static CustomerId customer(String customer) {
        return CustomerId.of(id(customer));
    }

    /** Different codes give different ids: what an id may not hold, and the dash, is written as its number. */
    static String id(String code) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean plain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.';
            id.append(plain ? String.valueOf(c) : String.format("_%04x", (int) c));
        }
        return id.isEmpty() ? "_" : id.toString();
    }

    /** A text for people: without control characters, cut, and empty if it has the digits for a card number. */
    static String text(String anything, int longest) {
        StringBuilder text = new StringBuilder();
        anything.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .limit(longest)
                .forEach(text::appendCodePoint);
        boolean suspicious = text.chars().filter(c -> c >= '0' && c <= '9').count() >= CARD_DIGITS;
        return suspicious ? "" : text.toString().trim();
    }
}
