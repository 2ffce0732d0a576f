package org.headlessoms.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.headlessoms.json.JsonFormatException.Reason.INVALID_DATA;
import static org.headlessoms.json.JsonFormatException.Reason.LIMIT_EXCEEDED;
import static org.headlessoms.json.JsonFormatException.Reason.MALFORMED;
import static org.headlessoms.json.JsonFormatException.Reason.NOT_A_DOCUMENT;
import static org.headlessoms.json.JsonFormatException.Reason.UNKNOWN_TYPE;
import static org.headlessoms.json.JsonFormatException.Reason.UNSUPPORTED_FORMAT;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.headlessoms.event.Event;
import org.headlessoms.hold.HoldReleased;
import org.headlessoms.json.JsonFormatException.Reason;
import org.headlessoms.order.Order;
import org.headlessoms.value.HoldId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One test for each way in which a text can fail to be a document. */
class RefusalTest {
    private static final OmsJson JSON = OmsJson.create();
    private static final String RELEASED = "{\"format\":1,\"type\":\"HoldReleased\",\"data\":{\"holdId\":\"h-1\"}}";

    record Foreign(String value) implements Event {}

    @Test
    void theDocumentTheseTestsSpoilIsGood() {
        assertThat(JSON.readEvent(RELEASED)).isEqualTo(new HoldReleased(HoldId.of("h-1")));
        assertThat(JSON.readEvent(" \n\t" + RELEASED.replace(":", " : ") + "\n"))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "1",
                "\"x\"",
                "[]",
                "{}",
                "{\"format\":1}",
                "{\"format\":1,\"type\":\"HoldReleased\"}",
                "{\"format\":1,\"type\":\"HoldReleased\",\"data\":null}",
                "{\"format\":1,\"type\":\"HoldReleased\",\"data\":[]}",
                "{\"format\":1,\"type\":\"HoldReleased\",\"data\":\"h-1\"}",
                "{\"format\":1,\"type\":null,\"data\":{}}",
                "{\"format\":1,\"type\":[\"HoldReleased\"],\"data\":{\"holdId\":\"h-1\"}}",
                "{\"format\":\"1\",\"type\":\"HoldReleased\",\"data\":{\"holdId\":\"h-1\"}}",
                "{\"format\":1.0,\"type\":\"HoldReleased\",\"data\":{\"holdId\":\"h-1\"}}",
                "{\"format\":null,\"type\":\"HoldReleased\",\"data\":{\"holdId\":\"h-1\"}}",
                "{\"type\":\"HoldReleased\",\"data\":{\"holdId\":\"h-1\"}}",
                "{\"data\":{\"holdId\":\"h-1\"},\"format\":1,\"type\":\"HoldReleased\"}",
                "{\"format\":1,\"type\":\"HoldReleased\",\"data\":{\"holdId\":\"h-1\"},\"more\":1}",
                "{\"@class\":\"java.lang.Runtime\",\"format\":1,\"type\":\"HoldReleased\",\"data\":{\"holdId\":\"h-1\"}}"
            })
    void whatIsNotAnObjectOfTheThreeFieldsIsNoDocument(String text) {
        assertThat(refusal(text)).isEqualTo(NOT_A_DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "-1", "10", "9223372036854775808", "99999999999999999999"})
    void anotherFormatVersionIsRefused(String version) {
        assertThat(refusal(RELEASED.replace(":1,", ":" + version + ","))).isEqualTo(UNSUPPORTED_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " HoldReleased",
                "holdReleased",
                "HoldReleased\\u0000",
                "org.headlessoms.hold.HoldReleased",
                "Order",
                "Hold",
                "PlaceOrder",
                "OrderHeader",
                "StockLevel",
                "NotFound",
                "Foreign",
                "RefusalTest$Foreign",
                "java.lang.Runtime",
                "java.lang.ProcessBuilder",
                "java.util.HashMap",
                "java.net.URL",
                "[Ljava.lang.Object;",
                "javax.script.ScriptEngineManager",
                "com.sun.rowset.JdbcRowSetImpl",
                "com.sun.org.apache.xalan.internal.xsltc.trax.TemplatesImpl",
                "com.sun.org.apache.bcel.internal.util.ClassLoader",
                "org.springframework.context.support.ClassPathXmlApplicationContext",
                "org.apache.commons.collections.functors.InvokerTransformer",
                "com.zaxxer.hikari.HikariDataSource",
                "ch.qos.logback.core.db.JNDIConnectionSource",
                "org.h2.jdbcx.JdbcDataSource",
                "org.postgresql.ds.PGSimpleDataSource",
                "${jndi:ldap://localhost/a}"
            })
    void aTypeOutsideTheListOfEventsIsRefused(String type) {
        assertThat(refusal(RELEASED.replace("HoldReleased", type))).isEqualTo(UNKNOWN_TYPE);
    }

    @Test
    void aDocumentOfAnotherKindIsRefused() {
        String hold = JSON.write(SampleEvents.hold());
        assertThatThrownBy(() -> JSON.readOrder(hold)).isInstanceOf(JsonFormatException.class);
        assertThatThrownBy(() -> JSON.readEvent(hold)).isInstanceOf(JsonFormatException.class);
        assertThatThrownBy(() -> JSON.readCommand(RELEASED)).isInstanceOf(JsonFormatException.class);
        assertThatThrownBy(() -> JSON.readHold(RELEASED)).isInstanceOf(JsonFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"holdId\":\"h-1\",\"more\":1}",
                "{\"holdId\":\"h-1\",\"@class\":\"java.lang.Runtime\"}",
                "{\"@type\":\"java.lang.Runtime\",\"holdId\":\"h-1\"}",
                "{\"holdId\":null}",
                "{\"holdId\":1}",
                "{\"holdId\":true}",
                "{\"holdId\":[\"h-1\"]}",
                "{\"holdId\":{\"value\":\"h-1\"}}",
                "{\"holdId\":[\"java.lang.Runtime\",{}]}",
                "{\"holdId\":\"\"}",
                "{\"holdId\":\" h-1\"}",
                "{\"holdId\":\"h/1\"}",
                "{\"HOLDID\":\"h-1\"}"
            })
    void dataTheTypeDoesNotAllowIsRefused(String data) {
        assertThat(refusal(withData(data))).isEqualTo(INVALID_DATA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{'format':1}",
                "{format:1}",
                "/* x */ {}",
                "{\"format\":01,\"type\":\"HoldReleased\",\"data\":{\"holdId\":\"h-1\"}}",
                "{\"format\":NaN}",
                "{\"format\":1,,\"type\":\"HoldReleased\"}",
                "{\"format\":1,\"format\":1,\"type\":\"HoldReleased\",\"data\":{\"holdId\":\"h-1\"}}",
                "{\"format\":1,\"type\":\"HoldReleased\",\"data\":{\"holdId\":\"h-1\",\"holdId\":\"h-1\"}}",
                "{\"format\":1,\"type\":\"HoldReleased\",\"data\":{\"holdId\":\"h-1\"},\"data\":{}}",
                "{\"format\":1,\"type\":\"HoldReleased\",\"data\":{\"holdId\":\"h\n1\"}}",
                "{\"format\":1,\"type\":\"HoldReleased\",\"data\":{\"holdId\":\"\\x\"}}",
                "{\"format\":1,\"type\":\"HoldReleased\",\"data\":{\"holdId\":\"h-1\"}}}",
                "{\"format\":1,\"type\":\"HoldReleased\",\"data\":{\"holdId\":\"h-1\"}}{}",
                "{\"format\":1,\"type\":\"HoldReleased\",\"data\":{\"holdId\":\"h-1\"}} x",
                "{\"format\":1,\"type\":\"HoldReleased\",\"data\":{\"holdId\":\"h-1\"}},",
                "\uFEFF{\"format\":1,\"type\":\"HoldReleased\",\"data\":{\"holdId\":\"h-1\"}}"
            })
    void whatIsNotWellFormedIsRefused(String text) {
        assertThat(refusal(text)).isEqualTo(MALFORMED);
    }

    @Test
    void everyTruncatedDocumentIsRefused() {
        for (int length = 0; length < RELEASED.length(); length++) {
            assertThat(refusal(RELEASED.substring(0, length))).isIn(MALFORMED, NOT_A_DOCUMENT);
        }
    }

    @Test
    void aRefusalRepeatsNothingOfTheDocument() {
        String secret = "tok_s3cret";
        String[] texts = {
            withData("{\"holdId\":\"" + secret + "/\"}"),
            withData("{\"" + secret + "\":1}"),
            withData("{\"holdId\":\"h-1\",\"" + secret + "\":1,\"" + secret + "\":1}"),
            RELEASED.replace("HoldReleased", secret),
            RELEASED + secret,
            secret,
            "{\"" + secret
        };
        for (String text : texts) {
            JsonFormatException refused = catchThrowableOfType(JsonFormatException.class, () -> JSON.readEvent(text));
            StringWriter trace = new StringWriter();
            refused.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).contains("JsonFormatException").doesNotContain("s3cret");
            assertThat(refused.offset()).isBetween(0L, (long) text.length());
            assertThat(refused.getMessage()).endsWith(" at character " + refused.offset());
        }
    }

    @Test
    void aForeignEventIsNotWritten() {
        assertThatThrownBy(() -> JSON.write(new Foreign("secret")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Foreign")
                .hasMessageNotContaining("secret");
    }

    @Test
    void whatCouldNotBeReadIsNotWritten() {
        Order order = SampleOrder.withLines(25_000);
        JsonFormatException refused = catchThrowableOfType(JsonFormatException.class, () -> JSON.write(order));
        assertThat(refused.reason()).isEqualTo(LIMIT_EXCEEDED);
    }

    private static String withData(String data) {
        return RELEASED.replace("{\"holdId\":\"h-1\"}", data);
    }

    private static Reason refusal(String text) {
        return catchThrowableOfType(JsonFormatException.class, () -> JSON.readEvent(text))
                .reason();
    }
}
