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
    private long line = 1;
    private long start = 1;

    CsvReader(Reader in) throws IOException {
        this.in = in;
        this.next = in.read();
        if (next == '\uFEFF') {
            next = in.read();
        }
    }

    /** The next record, or nothing at the end of the file. Empty lines are no records. */
    Optional<List<String>> read() throws IOException {
        while (next == '\r' || next == '\n') {
            advance();
        }
        start = line;
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

    /** The line on which the last record started. */
    long line() {
        return start;
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
        throw new ReplayFailed("line " + start + ": a quoted field has no end");
    }

    private void advance() throws IOException {
        if (next == '\n') {
            line++;
        }
        next = in.read();
    }
}
