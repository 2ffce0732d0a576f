package org.headlessoms.examples.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads invoices from a file, one at a time and in its order; the file may be larger than the memory. */
final class InvoiceFile implements AutoCloseable {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final List<String> COLUMNS =
            List.of("InvoiceNo", "StockCode", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID");

    private final Reader reader;
    private final CsvReader csv;
    private final Map<String, Integer> columns = new HashMap<>();
    private long records;
    private Optional<InvoiceLine> ahead;

    private InvoiceFile(InputStream in) throws IOException {
        reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        csv = new CsvReader(reader);
        List<String> header = csv.read().orElseThrow(() -> new IOException("the file is empty"));
        for (int i = 0; i < header.size(); i++) {
            columns.put(header.get(i).trim(), i);
        }
        for (String column : COLUMNS) {
            if (!columns.containsKey(column)) {
                throw new IOException("the file has no column " + column);
            }
        }
        ahead = readLine();
    }

    static InvoiceFile open(Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            return new InvoiceFile(InvoiceFile.class.getResourceAsStream("sample.csv"));
        }
        InputStream in = Files.newInputStream(file.get());
        return new InvoiceFile(file.get().toString().endsWith(".gz") ? new GZIPInputStream(in) : in);
    }

    Optional<Invoice> next() throws IOException {
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        String number = ahead.get().invoice();
        List<InvoiceLine> lines = new ArrayList<>();
        while (ahead.isPresent() && ahead.get().invoice().equals(number)) {
            lines.add(ahead.get());
            ahead = readLine();
        }
        return Optional.of(new Invoice(number, lines));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private Optional<InvoiceLine> readLine() throws IOException {
        Optional<List<String>> fields = csv.read();
        records++;
        return fields.isPresent() ? Optional.of(line(fields.get())) : Optional.empty();
    }

    private InvoiceLine line(List<String> fields) throws IOException {
        try {
            return new InvoiceLine(
                    field(fields, "InvoiceNo"),
                    field(fields, "StockCode"),
                    Long.parseLong(field(fields, "Quantity")),
                    pence(field(fields, "UnitPrice")),
                    field(fields, "CustomerID"),
                    LocalDateTime.parse(field(fields, "InvoiceDate"), DATE).toInstant(ZoneOffset.UTC));
        } catch (RuntimeException e) {
            throw new IOException("record " + records + " of the file cannot be read: " + e.getMessage(), e);
        }
    }

    private String field(List<String> fields, String column) {
        return fields.get(columns.get(column)).trim();
    }

    /** Pounds in the file; a fraction of a penny is rounded half up. */
    static long pence(String pounds) {
        return new BigDecimal(pounds)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
