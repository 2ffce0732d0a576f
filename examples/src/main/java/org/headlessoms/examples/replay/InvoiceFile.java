package org.headlessoms.examples.replay;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads invoices from a file, one at a time and in its order; the file may be larger than the memory. */
final class InvoiceFile implements Closeable {

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final InputStream in;
    private final CsvReader csv;
    private final Columns columns;
    private Optional<InvoiceLine> ahead;

    private InvoiceFile(InputStream in) throws IOException {
        this.in = in;
        this.csv = new CsvReader(new BufferedReader(new InputStreamReader(unpacked(in), StandardCharsets.UTF_8)));
        this.columns = new Columns(csv.read().orElseThrow(() -> new ReplayFailed("the file is empty")));
        this.ahead = readLine();
    }

    /** Opens the file, or without one the bundled sample. */
    static InvoiceFile open(Optional<Path> file) throws IOException {
        InputStream in = file.isPresent() ? stream(file.get()) : sample();
        try {
            return new InvoiceFile(in);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** The next invoice: all the lines that follow each other with the same number. */
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
        in.close();
    }

    private Optional<InvoiceLine> readLine() throws IOException {
        Optional<List<String>> fields = csv.read();
        try {
            return fields.map(columns::line);
        } catch (ReplayFailed e) {
            throw new ReplayFailed("line " + csv.line() + ": " + e.getMessage(), e);
        }
    }

    private static InputStream stream(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new ReplayFailed(file + " is a folder");
        }
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new ReplayFailed("there is no file " + file, e);
        }
    }

    private static InputStream sample() {
        return Objects.requireNonNull(InvoiceFile.class.getResourceAsStream("sample.csv"), "sample.csv");
    }

    private static InputStream unpacked(InputStream packed) throws IOException {
        InputStream buffered = new BufferedInputStream(packed);
        buffered.mark(2);
        boolean gzip = buffered.read() == GZIP_FIRST && buffered.read() == GZIP_SECOND;
        buffered.reset();
        return gzip ? new GZIPInputStream(buffered) : buffered;
    }
}
