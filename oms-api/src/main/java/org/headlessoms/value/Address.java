package org.headlessoms.value;

import java.util.List;
import org.headlessoms.check.Check;

/**
 * Where goods go. Personal data: {@link #toString()} shows the country only, so an address never reaches a log.
 *
 * @param name the person or company, may be empty
 * @param lines street lines, at most 4
 * @param city the city, may be empty
 * @param postalCode the postal code, may be empty
 * @param country ISO 3166-1 alpha-2 code
 * @param phone a telephone number for the carrier, may be empty
 * @param email an e-mail address for the carrier, may be empty
 */
public record Address(
        String name, List<String> lines, String city, String postalCode, String country, String phone, String email) {

    private static final int MAX_LINES = 4;
    private static final int MAX_PART = 256;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a part is too long or the country is not two capital letters
     */
    public Address {
        lines = List.copyOf(lines);
        Check.require(lines.size() <= MAX_LINES, "address must have at most 4 lines");
        lines.forEach(line -> Check.text("address line", line, MAX_PART));
        Check.text("address name", name, MAX_PART);
        Check.text("address city", city, MAX_PART);
        Check.text("address postal code", postalCode, MAX_PART);
        Check.text("address phone", phone, MAX_PART);
        Check.text("address email", email, MAX_PART);
        Check.country("address country", country);
    }

    /**
     * An address without telephone and e-mail.
     *
     * @param name the person or company
     * @param line the street line
     * @param city the city
     * @param postalCode the postal code
     * @param country ISO 3166-1 alpha-2 code
     * @return the address
     * @throws IllegalArgumentException if a part is too long or the country is not two capital letters
     */
    public static Address of(String name, String line, String city, String postalCode, String country) {
        return new Address(name, List.of(line), city, postalCode, country, "", "");
    }

    @Override
    public String toString() {
        return "Address[" + country + "]";
    }
}
