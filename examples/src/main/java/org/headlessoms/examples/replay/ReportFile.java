package org.headlessoms.examples.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where the totals are written as JSON. */
final class ReportFile {

    private final Path path;

    private ReportFile(Path path) {
        this.path = path;
    }

    /** Finds out before the long work whether there can be a file. */
    static Optional<ReportFile> prepare(Optional<Path> path) throws IOException {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Path file = path.get().toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw new ReplayFailed("the report would replace the folder " + file);
        }
        Files.createDirectories(file.getParent());
        return Optional.of(new ReportFile(file));
    }

    void write(Report report) throws IOException {
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(path, json.writeValueAsString(report.values()) + "\n");
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
