package org.headlessoms.json;

import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Puts data into a document and takes it out: format first, then type, then data, and nothing else. */
final class Envelope {

    private static final int FORMAT = 1;
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int USUAL = 2048;

    private final JsonMapper mapper = Mapping.mapper();
    private final Map<Class<?>, ObjectWriter> writers = new ConcurrentHashMap<>();
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    String write(Registry registry, Object data) {
        Class<?> type = data.getClass();
        if (registry.find(type.getSimpleName()).filter(type::equals).isEmpty()) {
            throw new JsonFormatException("no such type: " + type.getSimpleName());
        }
        StringWriter text = new StringWriter(USUAL);
        try (JsonGenerator json = mapper.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberProperty("format", FORMAT);
            json.writeStringProperty("type", type.getSimpleName());
            json.writeName("data");
            writers.computeIfAbsent(type, mapper::writerFor).writeValue(json, data);
            json.writeEndObject();
        }
        return text.toString();
    }

    Object read(Registry registry, String document) {
        if (document.length() > LARGEST) {
            throw new JsonFormatException("document is longer than " + LARGEST + " characters");
        }
        try (JsonParser json = mapper.createParser(document)) {
            return read(registry, json);
        } catch (JacksonException e) {
            // the message of the cause would repeat what the document says
            throw new JsonFormatException(
                    "not a document of this type: " + e.getClass().getSimpleName());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new JsonFormatException("a value in the document is not allowed", e);
        }
    }

    private Object read(Registry registry, JsonParser json) {
        expect(json.nextToken() == JsonToken.START_OBJECT, "a document is an object");
        expect("format".equals(json.nextName()), "a document begins with its format");
        expect(json.nextToken() == JsonToken.VALUE_NUMBER_INT && json.getIntValue() == FORMAT, "unknown format");
        expect("type".equals(json.nextName()), "a document's second part is its type");
        expect(json.nextToken() == JsonToken.VALUE_STRING, "a type is a name");
        Class<?> type = registry.find(json.getString()).orElseThrow(() -> new JsonFormatException("unknown type"));
        expect("data".equals(json.nextName()), "a document's third part is its data");
        expect(json.nextToken() == JsonToken.START_OBJECT, "data is an object");
        Object data = readers.computeIfAbsent(type, mapper::readerFor).readValue(json);
        expect(json.nextToken() == JsonToken.END_OBJECT, "a document has no fourth part");
        expect(json.nextToken() == null, "nothing follows a document");
        return data;
    }

    private static void expect(boolean holds, String rule) {
        if (!holds) {
            throw new JsonFormatException(rule);
        }
    }
}
