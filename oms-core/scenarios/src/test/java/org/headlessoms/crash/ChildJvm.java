package org.headlessoms.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Another JVM with the class path of this one. What it says with {@link Console} is kept, whenever it ends. */
final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final Thread reader = new Thread(this::read);
    private final List<String> said = new ArrayList<>();
    private final List<String> noise = new ArrayList<>();
    private boolean ended;

    private ChildJvm(Process process) {
        this.process = process;
        reader.start();
    }

    static ChildJvm start(Class<?> main, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return new ChildJvm(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private void read() {
        try (BufferedReader reading = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reading.readLine(); line != null; line = reading.readLine()) {
                add(line);
            }
        } catch (IOException killed) {
            add(killed.toString());
        }
        end();
    }

    private synchronized void add(String line) {
        if (line.startsWith(Console.MARK)) {
            said.add(line.substring(Console.MARK.length()));
        } else {
            noise.add(line);
        }
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Waits until it has said so many lines, or has ended. */
    synchronized void awaitLines(int lines) throws InterruptedException {
        while (said.size() < lines && !ended) {
            wait();
        }
    }

    /** What it said so far. */
    synchronized List<String> said() {
        return List.copyOf(said);
    }

    /** Everything else it printed; to explain a failure. */
    synchronized String noise() {
        return String.join("\n", noise);
    }

    void tell(String line) {
        try {
            OutputStream input = process.getOutputStream();
            input.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            input.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(noise(), e);
        }
    }

    /** Ends it by SIGKILL, and reads what it had said by then. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        join();
    }

    /** Waits for its end and answers its status. */
    int join() throws InterruptedException {
        int status = process.waitFor();
        reader.join();
        return status;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
