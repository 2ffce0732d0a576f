package org.headlessoms.json;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.ChargeId;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Metadata;
import org.headlessoms.value.OperationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ReturnId;
import org.headlessoms.value.ShipmentId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;
import org.headlessoms.value.TenderId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Ids and times are plain text, ids also as keys of an object; metadata is an object of texts. */
final class TextValues extends SimpleModule {

    private static final long serialVersionUID = 1L;

    TextValues() {
        super("org.headlessoms.text-values");
        id(ChannelId.class, ChannelId::value, ChannelId::of);
        id(ChargeId.class, ChargeId::value, ChargeId::of);
        id(CommandId.class, CommandId::value, CommandId::of);
        id(CustomerId.class, CustomerId::value, CustomerId::of);
        id(FulfilmentId.class, FulfilmentId::value, FulfilmentId::of);
        id(HoldId.class, HoldId::value, HoldId::of);
        id(LineId.class, LineId::value, LineId::of);
        id(LocationId.class, LocationId::value, LocationId::of);
        id(OperationId.class, OperationId::value, OperationId::of);
        id(OrderId.class, OrderId::value, OrderId::of);
        id(ReturnId.class, ReturnId::value, ReturnId::of);
        id(ShipmentId.class, ShipmentId::value, ShipmentId::of);
        id(Sku.class, Sku::value, Sku::of);
        id(Tenant.class, Tenant::value, Tenant::of);
        id(TenderId.class, TenderId::value, TenderId::of);
        text(Instant.class, Instant::toString, Instant::parse);
        text(Duration.class, Duration::toString, Duration::parse);
        addSerializer(new MetadataWriter());
        addDeserializer(Metadata.class, new MetadataReader());
    }

    private <T> void id(Class<T> type, Function<T, String> toText, Function<String, T> fromText) {
        text(type, toText, fromText);
        addKeyDeserializer(type, new KeyReader(fromText));
    }

    private <T> void text(Class<T> type, Function<T, String> toText, Function<String, T> fromText) {
        addSerializer(new TextWriter<>(type, toText));
        addDeserializer(type, new TextReader<>(type, fromText));
    }

    private static final class TextWriter<T> extends StdSerializer<T> {

        private final transient Function<T, String> toText;

        TextWriter(Class<T> type, Function<T, String> toText) {
            super(type);
            this.toText = toText;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(toText.apply(value));
        }
    }

    private static final class TextReader<T> extends StdDeserializer<T> {

        private final transient Function<String, T> fromText;

        TextReader(Class<T> type, Function<String, T> fromText) {
            super(type);
            this.fromText = fromText;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            return fromText.apply(text(json, context));
        }
    }

    private static final class KeyReader extends KeyDeserializer {

        private final transient Function<String, ?> fromText;

        KeyReader(Function<String, ?> fromText) {
            this.fromText = fromText;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return fromText.apply(key);
        }
    }

    private static final class MetadataWriter extends StdSerializer<Metadata> {

        MetadataWriter() {
            super(Metadata.class);
        }

        @Override
        public void serialize(Metadata value, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            value.entries().forEach(json::writeStringProperty);
            json.writeEndObject();
        }
    }

    private static final class MetadataReader extends StdDeserializer<Metadata> {

        MetadataReader() {
            super(Metadata.class);
        }

        @Override
        public Metadata deserialize(JsonParser json, DeserializationContext context) {
            if (!json.isExpectedStartObjectToken()) {
                return (Metadata) context.handleUnexpectedToken(Metadata.class, json);
            }
            Map<String, String> entries = new TreeMap<>();
            for (String key = json.nextName(); key != null; key = json.nextName()) {
                json.nextToken();
                entries.put(key, text(json, context));
            }
            return new Metadata(entries);
        }
    }

    private static String text(JsonParser json, DeserializationContext context) {
        return json.currentToken() == JsonToken.VALUE_STRING
                ? json.getString()
                : (String) context.handleUnexpectedToken(String.class, json);
    }
}
