package org.headlessoms.examples.stockonly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StockOnlyExampleTest {

    @Test
    void theExampleShowsWhatThereIsAndWhatIsHeld() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            StockOnlyExample.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "at first:",
                        "  GIFT-BOX on hand 0, held 0, to sell 3",
                        "  MUG on hand 10, held 0, to sell 10",
                        "  TEA on hand 7, held 0, to sell 7",
                        "two boxes in a basket:",
                        "  GIFT-BOX on hand 0, held 0, to sell 1",
                        "  MUG on hand 10, held 2, to sell 8",
                        "  TEA on hand 7, held 4, to sell 3",
                        "MUG: wanted 9, available 8",
                        "basket given up:",
                        "  GIFT-BOX on hand 0, held 0, to sell 3",
                        "  MUG on hand 10, held 0, to sell 10",
                        "  TEA on hand 7, held 0, to sell 7");
    }
}
