package org.headlessoms.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.type.ReferenceType;

/** Offers Jackson the readers of this package for whole kinds of type, where its own would be lenient. */
final class StrictForms extends SimpleDeserializers {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return new EnumForm(type.getRawClass());
    }

    @Override
    public ValueDeserializer<?> findReferenceDeserializer(
            ReferenceType type,
            DeserializationConfig config,
            BeanDescription.Supplier description,
            @Nullable TypeDeserializer noTyping,
            @Nullable ValueDeserializer<?> content) {
        return new OptionalForm(type, content);
    }
}
