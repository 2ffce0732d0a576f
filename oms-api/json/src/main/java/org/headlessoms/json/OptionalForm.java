package org.headlessoms.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.ReferenceTypeDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads an optional as its value; empty is a field that is not there, so that there is one way to say it. */
final class OptionalForm extends ReferenceTypeDeserializer<Optional<?>> {
    OptionalForm(JavaType type, @Nullable ValueDeserializer<?> content) {
        super(type, null, null, content);
    }

    @Override
    protected OptionalForm withResolved(@Nullable TypeDeserializer noTyping, ValueDeserializer<?> content) {
        return new OptionalForm(_fullType, content);
    }

    @Override
    public Optional<?> getNullValue(DeserializationContext context) {
        return context.reportInputMismatch(this, "null instead of no field");
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Optional.empty();
    }

    @Override
    public Optional<?> referenceValue(Object content) {
        return Optional.of(content);
    }

    @Override
    public Optional<?> updateReference(Optional<?> reference, Object content) {
        return Optional.of(content);
    }

    @Override
    public @Nullable Object getReferenced(Optional<?> reference) {
        return reference.orElse(null);
    }
}
