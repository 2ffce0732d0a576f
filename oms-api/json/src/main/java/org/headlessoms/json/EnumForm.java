package org.headlessoms.json;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads an enum by the exact name of its constant; Jackson's reader would also take an index and blanks around. */
final class EnumForm extends StdScalarDeserializer<Object> {
    private final Map<String, Object> constants;

    EnumForm(Class<?> type) {
        super(type);
        constants = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(one -> ((Enum<?>) one).name(), Function.identity()));
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
        Object constant = in.hasToken(JsonToken.VALUE_STRING) ? constants.get(in.getString()) : null;
        return constant == null ? context.reportInputMismatch(this, "not a known name") : constant;
    }
}
