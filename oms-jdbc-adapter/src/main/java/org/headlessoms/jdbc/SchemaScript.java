package org.headlessoms.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One versioned script of the schema, for one dialect.
 *
 * @param version its place in the sequence, from 1
 * @param name its file name without the ending
 * @param text its statements, each ended by a semicolon at the end of a line
 */
record SchemaScript(int version, String name, String text) {

    private static final List<String> NAMES = List.of("V001__tables", "V002__indexes", "V003__feed", "V004__due_work");

    /** All scripts in their order. */
    static List<SchemaScript> all(Dialect dialect) {
        return NAMES.stream().map(name -> load(name, dialect)).toList();
    }

    /** Changes whenever a statement does. */
    String checksum() {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    List<String> statements() {
        return Arrays.stream(text.split(";\\s*\\n"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static SchemaScript load(String name, Dialect dialect) {
        String folder = dialect.name().toLowerCase(Locale.ROOT);
        String raw = read("schema/" + folder + "/" + name + ".sql")
                .or(() -> read("schema/" + name + ".sql"))
                .orElseThrow(() -> new IllegalStateException("the jar lacks the schema script " + name));
        String text = withoutComments(raw)
                .replace("${id}", dialect.idType())
                .replace("${path}", dialect.pathType())
                .replace("${text}", dialect.textType());
        return new SchemaScript(Integer.parseInt(name.substring(1, name.indexOf("__"))), name, text);
    }

    private static String withoutComments(String raw) {
        StringBuilder text = new StringBuilder();
        raw.lines()
                .filter(line -> !line.startsWith("--"))
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static Optional<String> read(String resource) {
        try (InputStream in = SchemaScript.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
