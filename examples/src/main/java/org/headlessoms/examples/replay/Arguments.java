package org.headlessoms.examples.replay;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What the main job was asked to do. */
record Arguments(Optional<Path> input, StorageKind storage, Optional<Path> data, Optional<Path> report) {

    static final String USAGE =
            "usage: [--input FILE.csv[.gz]] [--storage memory|h2|postgres] [--data DIR] [--report FILE]";

    /** Where the orders are kept. */
    enum StorageKind {
        MEMORY,
        H2,
        POSTGRES
    }

    /** @throws IllegalArgumentException with the reason and the usage */
    static Arguments parse(String... args) {
        Arguments parsed = new Arguments(Optional.empty(), StorageKind.MEMORY, Optional.empty(), Optional.empty());
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " needs a value\n" + USAGE);
            }
            parsed = parsed.with(args[i], args[i + 1]);
        }
        return parsed;
    }

    private Arguments with(String option, String value) {
        return switch (option) {
            case "--input" -> new Arguments(Optional.of(Path.of(value)), storage, data, report);
            case "--storage" -> new Arguments(input, storage(value), data, report);
            case "--data" -> new Arguments(input, storage, Optional.of(Path.of(value)), report);
            case "--report" -> new Arguments(input, storage, data, Optional.of(Path.of(value)));
            default -> throw new IllegalArgumentException("unknown option " + option + "\n" + USAGE);
        };
    }

    private static StorageKind storage(String value) {
        for (StorageKind kind : StorageKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(value)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("unknown storage " + value + "\n" + USAGE);
    }
}
