package org.headlessoms.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EmbedExampleTest {

    private static final String SOURCE = "src/main/java/org/headlessoms/examples/embed/EmbedExample.java";

    @Test
    void theExampleSellsAndShipsThreeMugs() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            EmbedExample.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("SHIPPED, PAID, 29.85 EUR", "left: 7");
    }

    @Test
    void theReadmeShowsExactlyThisProgram() throws IOException {
        String source = Files.readString(Path.of(SOURCE));
        String readme = Files.readString(Path.of("../README.md"));
        int begin = source.indexOf("        Oms oms =");
        String body = source.substring(begin, source.indexOf("    }\n", begin))
                .stripIndent()
                .strip();
        assertThat(body.lines().count()).isGreaterThan(20);
        assertThat(readme).contains("```java\n" + body + "\n```");
    }
}
