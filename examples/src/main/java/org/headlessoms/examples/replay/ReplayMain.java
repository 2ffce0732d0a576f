package org.headlessoms.examples.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Replays a file of real orders: {@code mvn -q -pl examples -am compile exec:java}. See the README for the options.
 */
public final class ReplayMain {

    private ReplayMain() {}

    /**
     * Runs the job. Ends with an exception, and so the process with a non-zero exit code, if the arguments or the file
     * are no good.
     *
     * @param args the options
     * @throws IOException if the job could not be done
     */
    public static void main(String[] args) throws IOException {
        run(Arguments.parse(args), System.out);
    }

    static Map<String, Object> run(Arguments arguments, PrintStream console) throws IOException {
        console.println("Replaying " + arguments.input().map(Object::toString).orElse("the bundled sample") + " on "
                + arguments.storage() + " storage");
        try (InvoiceFile file = InvoiceFile.open(arguments.input());
                OpenStorage storage = OpenStorage.of(arguments)) {
            Map<String, Object> report = new Replay(storage.storage(), console).run(file);
            report.forEach((key, value) -> console.printf("  %-24s %s%n", key, value));
            if (arguments.report().isPresent()) {
                write(report, arguments);
            }
            return report;
        }
    }

    private static void write(Map<String, Object> report, Arguments arguments) throws IOException {
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(arguments.report().orElseThrow(), json.writeValueAsString(report) + "\n");
    }
}
