package org.headlessoms.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/**
 * Holds format 1 fast. Documents outlive the code: when one of these tests fails, the change needs a new format version
 * and a reader for the old one, not another expectation.
 */
class FormatTest {
    private static final OmsJson JSON = OmsJson.create();
    private static final String FILE = "format-1.txt";

    @Test
    void everySampleHasTheDocumentItHadWhenTheFormatWasMade() throws IOException {
        List<String> documents = storedDocuments();
        List<Samples.Sample> samples = Samples.all();
        assertThat(documents).hasSameSizeAs(samples);
        for (int i = 0; i < documents.size(); i++) {
            assertThat(samples.get(i).write(JSON)).isEqualTo(documents.get(i));
            assertThat(samples.get(i).kind().read(JSON, documents.get(i)))
                    .isEqualTo(samples.get(i).value());
        }
    }

    @Test
    void anEventIsAnObjectOfFormatTypeAndData() {
        assertThat(written("UnitsCancelled")).isEqualTo("""
                        {"format":1,"type":"UnitsCancelled","data":{"units":[\
                        {"lineId":"1","from":"RELEASED","place":"wh-1","fulfilmentId":"f-1","quantity":2,\
                        "price":{"gross":{"minor":2000,"currency":"GBP"},"discount":{"minor":200,"currency":"GBP"},\
                        "tax":{"minor":400,"currency":"GBP"},"taxMode":"EXCLUDED"}},\
                        {"lineId":"2","from":"OPEN","quantity":1,\
                        "price":{"gross":{"minor":7,"currency":"GBP"},"discount":{"minor":0,"currency":"GBP"},\
                        "tax":{"minor":1,"currency":"GBP"},"taxMode":"EXCLUDED"}}],\
                        "reason":"changed my mind"}}""");
    }

    @Test
    void instantsKeepEveryNanosecond() {
        assertThat(written("HoldExtended")).isEqualTo("""
                        {"format":1,"type":"HoldExtended","data":{"holdId":"h-1",\
                        "expiresAt":"2026-03-04T08:15:59.000000001Z"}}""");
    }

    @Test
    void durationsAreIso() {
        assertThat(written("PlaceHold")).isEqualTo("""
                        {"format":1,"type":"PlaceHold","data":{"commandId":"cmd-1","holdId":"h-1","channel":"web",\
                        "lines":[{"sku":"SHOE-42","quantity":2}],"duration":"PT15M0.005S","partial":true}}""");
    }

    @Test
    void aHoldIsWrittenByItsComponentsOnly() {
        assertThat(written("Hold")).isEqualTo("""
                        {"format":1,"type":"Hold","data":{"id":"h-1","version":2,"status":"PROMOTED","lines":[\
                        {"key":{"sku":"SHOE-42","place":"wh-1"},"quantity":3},\
                        {"key":{"sku":"SHOE-42","place":"store-7"},"quantity":9223372036854775807}],\
                        "expiresAt":"2026-03-04T08:15:59.000000001Z","channel":"web"}}""");
    }

    @Test
    void emptyOptionalsAreLeftOutAndEmptyListsAreNot() {
        PlaceOrder command = PlaceOrder.builder(CommandId.of("c-1"), "JPY")
                .line(Sku.of("TEA"), 1, 900)
                .tender("tok_1")
                .build();
        assertThat(JSON.write(command)).isEqualTo("""
                        {"format":1,"type":"PlaceOrder","data":{"commandId":"c-1","currency":"JPY",\
                        "taxMode":"INCLUDED","rounding":"HALF_UP","allocation":"ALL_OR_NOTHING","priority":5,"lines":[\
                        {"id":"1","sku":"TEA","quantity":1,"unitPrice":{"minor":900,"currency":"JPY"},\
                        "discount":{"minor":0,"currency":"JPY"},"tax":{"minor":0,"currency":"JPY"}}],"charges":[],\
                        "discount":{"minor":0,"currency":"JPY"},"tenders":[{"id":"1","token":"tok_1"}],\
                        "metadata":{},\
                        "terms":{"shipComplete":false,"together":[],"excluded":[]}}}""");
    }

    private static String written(String type) {
        return Samples.all().stream()
                .filter(sample -> sample.toString().equals(type))
                .findFirst()
                .orElseThrow()
                .write(JSON);
    }

    private static List<String> storedDocuments() throws IOException {
        try (InputStream in = FormatTest.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
