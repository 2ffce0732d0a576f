package org.headlessoms.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.headlessoms.json.JsonFormatException.Reason.INVALID_DATA;
import static org.headlessoms.json.JsonFormatException.Reason.MALFORMED;

import org.headlessoms.json.JsonFormatException.Reason;
import org.junit.jupiter.api.Test;

/** Values that are well-formed and of the right kind but not allowed. */
class RefusedValueTest {
    private static final OmsJson JSON = OmsJson.create();

    @Test
    void aKeyTwiceInMetadataOrInAMapIsRefused() {
        String order = JSON.write(SampleOrder.order());
        assertThat(orderRefusal(order.replace("\"Zed\":", "\"note\":\"\",\"Zed\":")))
                .isEqualTo(MALFORMED);
        assertThat(orderRefusal(order.replace("\"store-7#lot-1~web\":1", "\"wh-1\":1")))
                .isEqualTo(MALFORMED);
    }

    @Test
    void aValueItsRecordRefusesIsRefused() {
        String order = JSON.write(SampleOrder.order());
        assertThat(orderRefusal(order.replace("\"version\":17", "\"version\":0")))
                .isEqualTo(INVALID_DATA);
        assertThat(orderRefusal(order.replace("\"open\":6", "\"open\":7"))).isEqualTo(INVALID_DATA);
        assertThat(orderRefusal(order.replace(
                        "\"shipped\":{\"gross\":{\"minor\":4000,\"currency\":\"GBP\"}",
                        "\"shipped\":{\"gross\":{\"minor\":4000,\"currency\":\"EUR\"}")))
                .isEqualTo(INVALID_DATA);
        assertThat(orderRefusal(order.replace(
                        "\"shipped\":{\"gross\":{\"minor\":4000",
                        "\"shipped\":{\"gross\":{\"minor\":9223372036854775807")))
                .isEqualTo(INVALID_DATA);
    }

    @Test
    void anUnreadableValueIsRefused() {
        String order = JSON.write(SampleOrder.order());
        for (String bad : new String[] {"gbp", "XYZ", "", "GBP "}) {
            assertThat(orderRefusal(order.replaceFirst("\"GBP\"", "\"" + bad + "\"")))
                    .isEqualTo(INVALID_DATA);
        }
        for (String bad : new String[] {"half_even", "2", "", " HALF_EVEN", "NEAREST"}) {
            assertThat(orderRefusal(order.replace("\"HALF_EVEN\"", "\"" + bad + "\"")))
                    .isEqualTo(INVALID_DATA);
        }
        for (String bad :
                new String[] {"2026-03-01", "1772368200", "2026-03-01T12:30:00", "2026-02-30T12:30:00Z", ""}) {
            assertThat(orderRefusal(order.replaceFirst("2026-03-01T12:30:00Z", bad)))
                    .isEqualTo(INVALID_DATA);
        }
    }

    private static Reason orderRefusal(String text) {
        return catchThrowableOfType(JsonFormatException.class, () -> JSON.readOrder(text))
                .reason();
    }
}
