package org.headlessoms.examples.replay;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads comma-separated records (RFC 4180): quoted fields may hold commas, line breaks and doubled quotes. */
final class CsvReader {

    private static final int END = -1;

    private final Reader in;
    private int next;

    CsvReader(Reader in) throws IOException {
        this.in = in;
        this.next = in.read();
        skipByteOrderMark();
    }

    /** The next record, or nothing at the end of the file. Empty lines are no records. */
    Optional<List<String>> read() throws IOException {
        while (next == '\r' || next == '\n') {
            advance();
        }
        if (next == END) {
            return Optional.empty();
        }
        List<String> fields = new ArrayList<>();
        fields.add(field());
        while (next == ',') {
            advance();
            fields.add(field());
        }
        return Optional.of(fields);
    }

    private String field() throws IOException {
        return next == '"' ? quoted() : plain();
    }

    private String plain() throws IOException {
        StringBuilder text = new StringBuilder();
        while (next != END && next != ',' && next != '\r' && next != '\n') {
            text.append((char) next);
            advance();
        }
        return text.toString();
    }

    private String quoted() throws IOException {
        StringBuilder text = new StringBuilder();
        advance();
        while (next != END) {
            if (next == '"') {
                advance();
                if (next != '"') {
                    return text.append(plain()).toString();
                }
            }
            text.append((char) next);
            advance();
        }
        throw new IOException("a quoted field does not end");
    }

    private void skipByteOrderMark() throws IOException {
        if (next == '\uFEFF') {
            advance();
        }
    }

    private void advance() throws IOException {
        next = in.read();
    }
}
