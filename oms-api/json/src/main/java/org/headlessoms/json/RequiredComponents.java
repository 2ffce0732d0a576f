package org.headlessoms.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Every component of a record must be there unless it is optional by its type; annotations are not looked at. */
final class RequiredComponents extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final JsonSetter.Value BY_ITS_READER = JsonSetter.Value.forValueNulls(Nulls.SET);

    @Override
    public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return member instanceof AnnotatedParameter && !isOptional(member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        return isOptional(member) ? BY_ITS_READER : JsonSetter.Value.empty();
    }

    private static boolean isOptional(Annotated member) {
        return member.getRawType() == Optional.class;
    }
}
