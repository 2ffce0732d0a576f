package org.headlessoms.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The class path without what only the benchmarks have. Modules of the build that are no jars yet count as if they were. */
final class RuntimeJars {

    /** JMH, servers, drivers, a pool, a logger, and what these bring along. */
    private static final List<String> OF_THE_BENCHMARKS = List.of(
            "/benchmarks/",
            "/org/openjdk/jmh/",
            "/net/sf/jopt-simple/",
            "/io/zonky/",
            "/org/postgresql/",
            "/org/checkerframework/",
            "/com/zaxxer/",
            "/ch/qos/logback/",
            "/org/apache/commons/",
            "/commons-",
            "/org/tukaani/");

    /** {@code module/target/classes}. */
    private static final int BELOW_MODULE = 3;

    private RuntimeJars() {}

    /** Bytes by name. */
    static Map<String, Long> sizes() throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        for (String entry : List.of(System.getProperty("java.class.path").split(File.pathSeparator))) {
            if (OF_THE_BENCHMARKS.stream().noneMatch(entry::contains)) {
                Path path = Path.of(entry);
                if (Files.isDirectory(path)) {
                    sizes.put(path.getName(path.getNameCount() - BELOW_MODULE).toString(), zipped(path));
                } else {
                    sizes.put(path.getFileName().toString(), Files.size(path));
                }
            }
        }
        return sizes;
    }

    private static long zipped(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, zip);
            }
        }
        return bytes.size();
    }
}
