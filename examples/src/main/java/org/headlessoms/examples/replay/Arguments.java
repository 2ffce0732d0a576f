package org.headlessoms.examples.replay;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the main job was asked to do. */
record Arguments(Optional<Path> input, StorageKind storage, Optional<Path> data, Optional<Path> report) {

    static final String USAGE = """
            Replays a file of real orders through Headless OMS and reports the totals.

              --input FILE      orders as .csv or .csv.gz with the columns InvoiceNo, StockCode, Description,
                                Quantity, InvoiceDate, UnitPrice, CustomerID, Country; default: a small bundled sample
              --storage KIND    memory (default), h2 (a file) or postgres (an embedded server, started and stopped)
              --data DIR        with h2: the folder of its file, kept afterwards; default: a temporary one
              --report FILE     where to write the totals as JSON
              --help            this text
            """;

    /** Where the orders are kept. */
    enum StorageKind {
        MEMORY,
        H2,
        POSTGRES;

        String option() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static boolean askForHelp(String... args) {
        return List.of(args).contains("--help");
    }

    /**
     * Reads the command line.
     *
     * @throws ReplayFailed with what is wrong with it
     */
    static Arguments parse(String... args) {
        Arguments parsed = new Arguments(Optional.empty(), StorageKind.MEMORY, Optional.empty(), Optional.empty());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < args.length; i += 2) {
            parsed = parsed.with(args[i], i + 1 < args.length ? args[i + 1] : "");
            require(seen.add(args[i]), args[i] + " is there twice");
        }
        require(parsed.data.isEmpty() || parsed.storage == StorageKind.H2, "--data is for --storage h2 only");
        return parsed;
    }

    private Arguments with(String option, String value) {
        return switch (option) {
            case "--input" -> new Arguments(Optional.of(path(option, value)), storage, data, report);
            case "--storage" -> new Arguments(input, storage(value), data, report);
            case "--data" -> new Arguments(input, storage, Optional.of(path(option, value)), report);
            case "--report" -> new Arguments(input, storage, data, Optional.of(path(option, value)));
            default -> throw new ReplayFailed("there is no option '" + option + "'; --help lists them");
        };
    }

    private static Path path(String option, String value) {
        require(!value.isEmpty() && !value.startsWith("--"), option + " needs a value");
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new ReplayFailed(option + " is no path: " + e.getMessage(), e);
        }
    }

    private static StorageKind storage(String value) {
        for (StorageKind kind : StorageKind.values()) {
            if (kind.option().equals(value)) {
                return kind;
            }
        }
        throw new ReplayFailed("--storage must be memory, h2 or postgres, but is '" + value + "'");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new ReplayFailed(message);
        }
    }
}
