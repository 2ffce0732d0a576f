package org.headlessoms.json;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AccessorNamingStrategy;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.DefaultAccessorNamingStrategy;

/** A record's fields are its components and nothing else: no {@code isX()}, no {@code getX()}, no derived value. */
final class ComponentNames extends DefaultAccessorNamingStrategy.Provider {
    private static final long serialVersionUID = 1L;

    @Override
    public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass type) {
        return new OfRecord(Arrays.stream(type.getRawType().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static final class OfRecord extends AccessorNamingStrategy {
        private final Set<String> components;

        OfRecord(Set<String> components) {
            this.components = components;
        }

        @Override
        public @Nullable String findNameForIsGetter(AnnotatedMethod method, String name) {
            return null;
        }

        @Override
        public @Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
            return components.contains(name) ? name : null;
        }

        @Override
        public @Nullable String findNameForMutator(AnnotatedMethod method, String name) {
            return null;
        }

        @Override
        public String modifyFieldName(AnnotatedField field, String name) {
            return name;
        }
    }
}
