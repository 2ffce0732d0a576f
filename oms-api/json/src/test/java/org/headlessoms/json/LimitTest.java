package org.headlessoms.json;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.headlessoms.json.JsonFormatException.Reason.INVALID_DATA;
import static org.headlessoms.json.JsonFormatException.Reason.LIMIT_EXCEEDED;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.Map;
import org.headlessoms.hold.HoldReleased;
import org.headlessoms.json.JsonFormatException.Reason;
import org.headlessoms.payment.RefundGranted;
import org.headlessoms.stock.StockCounted;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.Metadata;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {
    private static final OmsJson JSON = OmsJson.create();
    private static final int MEBI = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(ints = {20, 33, 1000, 1_000_000})
    void nestingIsRefusedQuicklyWhereverItIs(int depth) {
        String order = JSON.write(SampleOrder.order());
        for (String opening : new String[] {"[", "{\"x\":", "[{\"lines\":"}) {
            String nested = opening.repeat(depth);
            for (String text : new String[] {
                nested,
                "{\"format\":" + nested,
                "{\"format\":1,\"type\":\"Order\",\"data\":" + nested,
                order.replaceFirst("\"lines\":\\[\\{", "\"lines\":" + nested),
                order.replaceFirst("\"metadata\":\\{", "\"metadata\":" + nested),
                order.replaceFirst("\"metadata\":\\{", "\"metadata\":{\"x\":" + nested),
                order.replaceFirst("\"unitPrice\":", "\"unitPrice\":" + nested),
                order.replaceFirst("\"version\":", "\"unknown\":" + nested)
            }) {
                assertTimeout(ofSeconds(2), () -> assertThat(orderRefusal(text)).isNotNull());
            }
        }
    }

    @Test
    void aStringMayHaveSixteenKibiCharacters() {
        String document = JSON.write(new RefundGranted(SampleOrder.money(1), "n".repeat(8 * 1024)));
        assertThat(JSON.write(JSON.readEvent(document))).isEqualTo(document);
        assertThat(eventRefusal(document.replace("nnn", "nnnnnnnnn"))).isEqualTo(LIMIT_EXCEEDED);
        assertThat(eventRefusal(document.replaceFirst("n{100}", "n".repeat(101))))
                .isEqualTo(INVALID_DATA);
    }

    @Test
    void aNameMayHave128Characters() {
        Metadata widest = new Metadata(Map.of("k".repeat(64), "v".repeat(512)));
        String good = JSON.write(SampleCommands.placeOrder())
                .replaceFirst(
                        "\"metadata\":\\{.*?\\}",
                        "\"metadata\":" + "{\"" + "k".repeat(64) + "\":\"" + "v".repeat(512) + "\"}");
        assertThat(JSON.readCommand(good)).extracting("metadata").isEqualTo(widest);
        assertThat(commandRefusal(good.replaceFirst("k{64}", "k".repeat(129)))).isEqualTo(LIMIT_EXCEEDED);
        assertThat(commandRefusal(good.replaceFirst("k{64}", "k".repeat(100_000))))
                .isEqualTo(LIMIT_EXCEEDED);
        assertThat(commandRefusal(good.replaceFirst("k{64}", "k".repeat(65)))).isEqualTo(INVALID_DATA);
    }

    @Test
    void aNumberMayHaveTwentyDigitsAndMustFit() {
        StockCounted counted =
                new StockCounted(new StockKey(Sku.of("A"), SampleOrder.WAREHOUSE), Long.MAX_VALUE, 0, "");
        String document = JSON.write(counted);
        String max = String.valueOf(Long.MAX_VALUE);
        assertThat(JSON.readEvent(document)).isEqualTo(counted);
        assertThat(eventRefusal(document.replace(max, "9223372036854775808"))).isEqualTo(INVALID_DATA);
        assertThat(eventRefusal(document.replace(max, "99999999999999999999"))).isEqualTo(INVALID_DATA);
        assertThat(eventRefusal(document.replace(max, "1e3"))).isEqualTo(INVALID_DATA);
        assertThat(eventRefusal(document.replace(max, "9".repeat(21)))).isEqualTo(LIMIT_EXCEEDED);
        assertTimeout(
                ofSeconds(2),
                () -> assertThat(eventRefusal(document.replace(max, "9".repeat(MEBI))))
                        .isEqualTo(LIMIT_EXCEEDED));
    }

    @Test
    void aWholeNumberOfIntMustFitInInt() {
        String document = "{\"format\":1,\"type\":\"PaymentUnknown\",\"data\":"
                + "{\"operationId\":\"op-1\",\"attempts\":2147483648,\"detail\":\"\"}}";
        assertThat(eventRefusal(document)).isEqualTo(INVALID_DATA);
        assertThat(JSON.readEvent(document.replace("8,", "7,")))
                .extracting("attempts")
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void aDocumentMayHaveSixteenMebiCharacters() {
        HoldReleased event = new HoldReleased(HoldId.of("h-1"));
        String document = JSON.write(event);
        String blanks = " ".repeat(16 * MEBI - document.length());
        assertThat(JSON.readEvent(blanks + document)).isEqualTo(event);
        assertThat(JSON.readEvent(document + blanks)).isEqualTo(event);
        assertThat(eventRefusal(blanks + document + " ")).isEqualTo(LIMIT_EXCEEDED);
    }

    private static Reason orderRefusal(String text) {
        return catchThrowableOfType(JsonFormatException.class, () -> JSON.readOrder(text))
                .reason();
    }

    private static Reason eventRefusal(String text) {
        return catchThrowableOfType(JsonFormatException.class, () -> JSON.readEvent(text))
                .reason();
    }

    private static Reason commandRefusal(String text) {
        return catchThrowableOfType(JsonFormatException.class, () -> JSON.readCommand(text))
                .reason();
    }
}
