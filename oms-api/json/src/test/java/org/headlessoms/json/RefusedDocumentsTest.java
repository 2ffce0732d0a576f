package org.headlessoms.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.headlessoms.money.Money;
import org.headlessoms.order.ChargesBilled;
import org.headlessoms.payment.RefundGranted;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.value.ChargeId;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that does not fit exactly is refused, whatever is wrong with it. */
class RefusedDocumentsTest {

    private static final OmsJson JSON = OmsJson.create();
    private static final String DOCUMENT = JSON.write(new RefundGranted(Money.of(1250, "GBP"), "goodwill"));

    @Test
    void theFormatIsFixed() {
        assertThat(DOCUMENT)
                .isEqualTo("{\"format\":1,\"type\":\"RefundGranted\",\"data\":"
                        + "{\"amount\":{\"minor\":1250,\"currency\":\"GBP\"},\"reason\":\"goodwill\"}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'\"format\":1'             | '\"format\":2'",
                "'\"format\":1,'            | ''",
                "'RefundGranted'            | 'java.lang.String'",
                "'RefundGranted'            | 'org.headlessoms.payment.RefundGranted'",
                "'RefundGranted'            | 'PlaceOrder'",
                "'\"reason\":\"goodwill\"'  | '\"reason\":\"goodwill\",\"extra\":1'",
                "',\"reason\":\"goodwill\"' | ''",
                "'\"reason\":\"goodwill\"'  | '\"reason\":null'",
                "'\"reason\":\"goodwill\"'  | '\"reason\":\"a\",\"reason\":\"b\"'",
                "'1250'                     | '\"1250\"'",
                "'1250'                     | '1250.0'",
                "'1250'                     | '1e3'",
                "'1250'                     | '12345678901234567890123'",
                "'\"minor\":1250,'          | ''",
                "'1250'                     | 'null'",
                "'1250'                     | '-5'",
                "'GBP'                      | 'XQX'",
                "'}}'                       | '}} {}'",
                "'}}'                       | '}'",
                "'{\"format\"'              | '[{\"format\"'"
            })
    void whatDoesNotFitIsRefused(String part, String replacement) {
        String broken = DOCUMENT.replace(part, replacement);
        assertThat(broken).isNotEqualTo(DOCUMENT);
        assertThatThrownBy(() -> JSON.readEvent(broken)).isInstanceOf(JsonFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "1", "\"x\"", "{\"format\":1,\"type\":\"RefundGranted\"}"})
    void whatIsNoDocumentIsRefused(String text) {
        assertThatThrownBy(() -> JSON.readEvent(text)).isInstanceOf(JsonFormatException.class);
    }

    @Test
    void deepNestingIsRefusedWithoutExhaustingTheStack() {
        String deep = "{\"format\":1,\"type\":\"RefundGranted\",\"data\":{\"amount\":" + "[".repeat(100_000);
        assertThatThrownBy(() -> JSON.readEvent(deep)).isInstanceOf(JsonFormatException.class);
    }

    @Test
    void aDocumentOfOneKindIsNotReadAsAnother() {
        String command = JSON.write(ReceiveStock.of(CommandId.of("1"), LocationId.of("m"), Sku.of("A"), 1));
        assertThatThrownBy(() -> JSON.readEvent(command)).isInstanceOf(JsonFormatException.class);
        assertThatThrownBy(() -> JSON.readOrder(DOCUMENT)).isInstanceOf(JsonFormatException.class);
        assertThatThrownBy(() -> JSON.readCommand(DOCUMENT)).isInstanceOf(JsonFormatException.class);
    }

    @Test
    void aRefusalDoesNotRepeatWhatTheDocumentSays() {
        String secret = DOCUMENT.replace("1250", "\"tok_secret\"");
        assertThatThrownBy(() -> JSON.readEvent(secret)).hasMessageNotContaining("tok_secret");
    }

    @Test
    void idsAreCheckedOnReading() {
        String document = JSON.write(new ChargesBilled(List.of(ChargeId.of("1"))));
        assertThatThrownBy(() -> JSON.readEvent(document.replace("[\"1\"]", "[\"a b\"]")))
                .isInstanceOf(JsonFormatException.class);
        assertThatThrownBy(() -> JSON.readEvent(document.replace("[\"1\"]", "[]")))
                .isInstanceOf(JsonFormatException.class);
    }
}
