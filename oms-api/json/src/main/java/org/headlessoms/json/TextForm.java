package org.headlessoms.json;

import java.time.DateTimeException;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** A value written as one JSON string, as it is, neither trimmed nor converted from another kind of token. */
final class TextForm {
    private TextForm() {}

    static final class Writer<T> extends StdScalarSerializer<T> {
        private final Function<T, String> print;

        Writer(Class<T> type, Function<T, String> print) {
            super(type);
            this.print = print;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(print.apply(value));
        }
    }

    static final class Reader<T> extends StdScalarDeserializer<T> {
        private final Class<T> type;
        private final Function<String, T> parse;

        Reader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.type = type;
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return context.reportInputMismatch(this, "not a string");
            }
            return parsed(type, parse, in.getString(), context);
        }
    }

    static final class KeyWriter<T> extends ValueSerializer<T> {
        private final Function<T, String> print;

        KeyWriter(Function<T, String> print) {
            this.print = print;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeName(print.apply(value));
        }
    }

    static final class KeyReader<T> extends KeyDeserializer {
        private final Class<T> type;
        private final Function<String, T> parse;

        KeyReader(Class<T> type, Function<String, T> parse) {
            this.type = type;
            this.parse = parse;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return parsed(type, parse, key, context);
        }
    }

    private static <T> T parsed(Class<T> type, Function<String, T> parse, String text, DeserializationContext context) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return context.reportInputMismatch(type, "not a %s", type.getSimpleName());
        }
    }
}
