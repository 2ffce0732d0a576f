package org.headlessoms.examples.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EventsExampleTest {

    private static final String SOURCE = "src/main/java/org/headlessoms/examples/events/EventsExample.java";

    @Test
    void theExamplePrintsTwoLabelsAndSkipsOne() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            EventsExample.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.contains(" WARN ")))
                .containsExactlyInAnyOrder(
                        "label: A mug", "label: Tea", "handled: 3", "ITEM/BOX waits with version 1", "behind: 0");
    }

    @Test
    void theReadmeShowsExactlyThisProgram() throws IOException {
        String source = Files.readString(Path.of(SOURCE));
        String readme = Files.readString(Path.of("../README.md"));
        int begin = source.indexOf("        ConsumerId labels =");
        String program = source.substring(begin, source.indexOf("    }\n}", begin));
        String body = program.stripTrailing().stripIndent();
        assertThat(body.lines().count()).isGreaterThan(20);
        assertThat(readme).contains("```java\n" + body + "\n```");
    }
}
