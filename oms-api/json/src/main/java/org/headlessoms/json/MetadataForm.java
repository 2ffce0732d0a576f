package org.headlessoms.json;

import java.util.HashMap;
import java.util.Map;
import org.headlessoms.value.Metadata;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Metadata as the object of its entries. */
final class MetadataForm {
    private MetadataForm() {}

    static final class Writer extends StdSerializer<Metadata> {
        Writer() {
            super(Metadata.class);
        }

        @Override
        public void serialize(Metadata value, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            value.entries().forEach(out::writeStringProperty);
            out.writeEndObject();
        }
    }

    static final class Reader extends StdDeserializer<Metadata> {
        Reader() {
            super(Metadata.class);
        }

        @Override
        public Metadata deserialize(JsonParser in, DeserializationContext context) {
            if (!in.hasToken(JsonToken.START_OBJECT)) {
                return context.reportInputMismatch(this, "not an object");
            }
            Map<String, String> entries = new HashMap<>();
            for (String key = in.nextName(); key != null; key = in.nextName()) {
                if (in.nextToken() != JsonToken.VALUE_STRING) {
                    return context.reportInputMismatch(this, "not a string");
                }
                entries.put(key, in.getString());
            }
            return valid(entries, context);
        }

        private Metadata valid(Map<String, String> entries, DeserializationContext context) {
            try {
                return new Metadata(entries);
            } catch (IllegalArgumentException e) {
                return context.reportInputMismatch(this, "not allowed as metadata");
            }
        }
    }
}
