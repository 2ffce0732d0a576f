package org.headlessoms.examples.replay;

import org.headlessoms.value.CustomerId;
import org.headlessoms.value.Sku;

/** Makes ids of the shop's codes. Different codes give different ids: what an id may not hold is written as its number. */
final class Names {

    private Names() {}

    static Sku sku(InvoiceLine line) {
        return Sku.of(escape(line.stockCode()));
    }

    static CustomerId customer(String customer) {
        return CustomerId.of(escape(customer));
    }

    static String escape(String code) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean plain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.';
            id.append(plain ? String.valueOf(c) : String.format("_%04x", (int) c));
        }
        return id.toString();
    }
}
