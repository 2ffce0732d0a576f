package org.headlessoms.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    @Test
    void plainFieldsMayBeEmptyAndHoldQuotes() throws IOException {
        assertThat(records("a,b,\n,,\nfeeder 12\",x\n"))
                .containsExactly(List.of("a", "b", ""), List.of("", "", ""), List.of("feeder 12\"", "x"));
    }

    @Test
    void quotedFieldsMayHoldCommasLineBreaksAndQuotes() throws IOException {
        assertThat(records("\"jug, \"\"blue\"\"\",\"two\r\nlines\",\"\"\nx"))
                .containsExactly(List.of("jug, \"blue\"", "two\r\nlines", ""), List.of("x"));
    }

    @Test
    void lineEndsOfAllKindsAndEmptyLines() throws IOException {
        assertThat(records("a\r\nb\n\r\n\nc\rd"))
                .containsExactly(List.of("a"), List.of("b"), List.of("c"), List.of("d"));
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheFirstField() throws IOException {
        assertThat(records("\uFEFFInvoiceNo,x")).containsExactly(List.of("InvoiceNo", "x"));
        assertThat(records("\uFEFF\"a\"")).containsExactly(List.of("a"));
        assertThat(records("")).isEmpty();
    }

    @Test
    void knowsOnWhichLineARecordStarted() throws IOException {
        CsvReader reader = new CsvReader(new StringReader("h\n\n\"a\nb\"\r\nc"));
        reader.read();
        assertThat(reader.line()).isEqualTo(1);
        reader.read();
        assertThat(reader.line()).isEqualTo(3);
        reader.read();
        assertThat(reader.line()).isEqualTo(5);
    }

    @Test
    void aQuotedFieldWithoutEndIsAnError() {
        assertThatThrownBy(() -> records("a\n\"b,c\n"))
                .isInstanceOf(ReplayFailed.class)
                .hasMessage("line 2: a quoted field has no end");
    }

    private static List<List<String>> records(String text) throws IOException {
        CsvReader reader = new CsvReader(new StringReader(text));
        List<List<String>> records = new ArrayList<>();
        for (Optional<List<String>> record = reader.read(); record.isPresent(); record = reader.read()) {
            records.add(record.get());
        }
        return records;
    }
}
