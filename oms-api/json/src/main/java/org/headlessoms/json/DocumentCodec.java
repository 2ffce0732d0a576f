package org.headlessoms.json;

import static org.headlessoms.json.JsonFormatException.Reason.INVALID_DATA;
import static org.headlessoms.json.JsonFormatException.Reason.LIMIT_EXCEEDED;
import static org.headlessoms.json.JsonFormatException.Reason.MALFORMED;
import static org.headlessoms.json.JsonFormatException.Reason.NOT_A_DOCUMENT;
import static org.headlessoms.json.JsonFormatException.Reason.UNKNOWN_TYPE;
import static org.headlessoms.json.JsonFormatException.Reason.UNSUPPORTED_FORMAT;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.headlessoms.json.JsonFormatException.Reason;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the documents of one kind: the envelope here, the data by a reader and writer made per type. */
final class DocumentCodec<T> {
    private static final String FORMAT = "1";

    private final JsonMapper mapper;
    private final Map<Class<?>, TypeCodec> byClass = new HashMap<>();
    private final Map<String, TypeCodec> byName = new HashMap<>();

    private record TypeCodec(String name, ObjectReader reader, ObjectWriter writer) {}

    DocumentCodec(JsonMapper mapper, List<? extends Class<? extends T>> types) {
        this.mapper = mapper;
        for (Class<? extends T> type : types) {
            TypeCodec codec = new TypeCodec(type.getSimpleName(), mapper.readerFor(type), mapper.writerFor(type));
            byClass.put(type, codec);
            byName.put(codec.name(), codec);
        }
    }

    String write(T value) {
        TypeCodec codec = byClass.get(value.getClass());
        if (codec == null) {
            throw new IllegalArgumentException(value.getClass().getName() + " has no JSON form");
        }
        String document = written(codec, value);
        requireWithinLimit(document);
        return document;
    }

    private String written(TypeCodec codec, T value) {
        StringWriter text = new StringWriter(256);
        try (JsonGenerator out = mapper.createGenerator(text)) {
            out.writeStartObject();
            out.writeName("format");
            out.writeNumber(FORMAT);
            out.writeStringProperty("type", codec.name());
            out.writeName("data");
            codec.writer().writeValue(out, value);
            out.writeEndObject();
        }
        return text.toString();
    }

    T read(String document) {
        Objects.requireNonNull(document, "document");
        requireWithinLimit(document);
        try (JsonParser in = mapper.createParser(document)) {
            return readDocument(in);
        } catch (StreamConstraintsException e) {
            throw refused(LIMIT_EXCEEDED, e);
        } catch (InputCoercionException e) {
            throw refused(INVALID_DATA, e);
        } catch (StreamReadException e) {
            throw refused(MALFORMED, e);
        } catch (JacksonException e) {
            throw refused(INVALID_DATA, e);
        }
    }

    private T readDocument(JsonParser in) {
        require(in.nextToken() == JsonToken.START_OBJECT, NOT_A_DOCUMENT, in);
        requireName("format", in);
        require(in.nextToken() == JsonToken.VALUE_NUMBER_INT, NOT_A_DOCUMENT, in);
        require(FORMAT.equals(in.getString()), UNSUPPORTED_FORMAT, in);
        requireName("type", in);
        require(in.nextToken() == JsonToken.VALUE_STRING, NOT_A_DOCUMENT, in);
        TypeCodec codec = byName.get(in.getString());
        if (codec == null) {
            throw new JsonFormatException(UNKNOWN_TYPE, offset(in.currentLocation()));
        }
        return readData(codec.reader(), in);
    }

    private T readData(ObjectReader reader, JsonParser in) {
        requireName("data", in);
        require(in.nextToken() == JsonToken.START_OBJECT, NOT_A_DOCUMENT, in);
        T value = reader.readValue(in);
        require(in.nextToken() == JsonToken.END_OBJECT, NOT_A_DOCUMENT, in);
        require(in.nextToken() == null, MALFORMED, in);
        return value;
    }

    private static void requireName(String name, JsonParser in) {
        boolean found = in.nextToken() == JsonToken.PROPERTY_NAME && name.equals(in.currentName());
        require(found, NOT_A_DOCUMENT, in);
    }

    private static void require(boolean condition, Reason reason, JsonParser in) {
        if (!condition) {
            throw new JsonFormatException(reason, offset(in.currentLocation()));
        }
    }

    private static void requireWithinLimit(String document) {
        if (document.length() > StrictMapper.MAX_DOCUMENT) {
            throw new JsonFormatException(LIMIT_EXCEEDED, StrictMapper.MAX_DOCUMENT);
        }
    }

    private static JsonFormatException refused(Reason reason, JacksonException e) {
        return new JsonFormatException(reason, offset(e.getLocation()));
    }

    private static long offset(@Nullable TokenStreamLocation location) {
        return location == null ? -1 : location.getCharOffset();
    }
}
