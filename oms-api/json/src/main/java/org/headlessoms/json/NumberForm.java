package org.headlessoms.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Whole numbers in range; a fraction, an exponent or a string is refused rather than rounded or converted. */
final class NumberForm {
    private NumberForm() {}

    static final class OfLong extends StdScalarDeserializer<Long> {
        OfLong() {
            super(Long.class);
        }

        @Override
        public Long deserialize(JsonParser in, DeserializationContext context) {
            if (!in.hasToken(JsonToken.VALUE_NUMBER_INT)) {
                return context.reportInputMismatch(this, "not a whole number");
            }
            return in.getLongValue();
        }
    }

    static final class OfInt extends StdScalarDeserializer<Integer> {
        OfInt() {
            super(Integer.class);
        }

        @Override
        public Integer deserialize(JsonParser in, DeserializationContext context) {
            if (!in.hasToken(JsonToken.VALUE_NUMBER_INT)) {
                return context.reportInputMismatch(this, "not a whole number");
            }
            return in.getIntValue();
        }
    }
}
