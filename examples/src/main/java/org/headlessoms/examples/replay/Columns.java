package org.headlessoms.examples.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes invoice lines of records, whatever the order of the file's columns. */
final class Columns {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final List<String> NEEDED =
            List.of("InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID");
    private static final int MOST_DIGITS = 15;

    private final Map<String, Integer> positions = new HashMap<>();

    Columns(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            positions.put(header.get(i).trim(), i);
        }
        for (String column : NEEDED) {
            if (!positions.containsKey(column)) {
                throw new ReplayFailed("the file has no column " + column);
            }
        }
    }

    /** Codes are taken as they are: with a blank at its end a stock code is another stock code. */
    InvoiceLine line(List<String> fields) {
        for (String column : NEEDED) {
            if (positions.get(column) >= fields.size()) {
                throw new ReplayFailed(column + " is missing");
            }
        }
        return new InvoiceLine(
                fields.get(positions.get("InvoiceNo")),
                fields.get(positions.get("StockCode")),
                fields.get(positions.get("Description")),
                quantity(fields.get(positions.get("Quantity")).trim()),
                pence(fields.get(positions.get("UnitPrice")).trim()),
                fields.get(positions.get("CustomerID")).trim(),
                date(fields.get(positions.get("InvoiceDate")).trim()));
    }

    /** Prices are in pounds in the file; a fraction of a penny is rounded half up, so 0.001 is nothing. */
    static long pence(String pounds) {
        try {
            BigDecimal price = new BigDecimal(pounds);
            if (price.precision() - price.scale() > MOST_DIGITS) {
                throw new ReplayFailed("UnitPrice '" + pounds + "' is too high");
            }
            return price.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
        } catch (NumberFormatException e) {
            throw new ReplayFailed("UnitPrice '" + pounds + "' is no number", e);
        }
    }

    private static long quantity(String units) {
        try {
            return Long.parseLong(units);
        } catch (NumberFormatException e) {
            throw new ReplayFailed("Quantity '" + units + "' is no whole number", e);
        }
    }

    private static Instant date(String text) {
        try {
            return LocalDateTime.parse(text, DATE).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw new ReplayFailed("InvoiceDate '" + text + "' is not like 2010-12-01 08:26:00", e);
        }
    }
}
