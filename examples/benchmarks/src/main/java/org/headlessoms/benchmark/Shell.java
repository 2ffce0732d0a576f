package org.headlessoms.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs programs of the system. */
final class Shell {

    private Shell() {}

    /**
     * Runs a program to its end.
     *
     * @param log a file for its output; a pipe would be kept open by a server that it starts
     * @throws IOException if it fails; the message holds its output
     */
    static void run(ProcessBuilder program, Path log) throws IOException {
        int status = waitFor(
                program.redirectErrorStream(true).redirectOutput(log.toFile()).start());
        if (status != 0) {
            throw new IOException(
                    program.command() + " ended with " + status + ": " + Files.readString(log, StandardCharsets.UTF_8));
        }
    }

    static ProcessBuilder program(List<String> command) {
        return new ProcessBuilder(command);
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IOException("interrupted", interrupted);
        }
    }
}
