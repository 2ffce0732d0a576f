package org.headlessoms.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Temporary folders. */
final class Folders {

    private Folders() {}

    /** A copy that can be written to, whatever the original allows. */
    static Path copy(Path original) throws IOException {
        Path copy = Files.createTempDirectory("oms-benchmark");
        for (Path source : below(original)) {
            Path target = copy.resolve(original.relativize(source).toString());
            if (Files.isDirectory(source)) {
                Files.createDirectories(target);
            } else {
                Files.write(target, Files.readAllBytes(source));
                target.toFile().setExecutable(Files.isExecutable(source));
            }
        }
        return copy;
    }

    static void delete(Path folder) throws IOException {
        for (Path path :
                below(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList();
        }
    }
}
