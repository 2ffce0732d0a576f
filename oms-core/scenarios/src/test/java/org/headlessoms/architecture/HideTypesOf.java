package org.headlessoms.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** No visible signature names a type of the given packages: neither outright nor as a part of a generic type. */
final class HideTypesOf extends ArchCondition<JavaClass> {

    private final DescribedPredicate<JavaClass> hidden;

    HideTypesOf(String... packages) {
        super("hide types of " + String.join(", ", packages));
        this.hidden = JavaClass.Predicates.resideInAnyPackage(packages);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!isVisible(type)) {
            return;
        }
        report(type.getFullName(), header(type), events);
        type.getMembers().stream()
                .filter(member -> isVisible(member.getModifiers()))
                .forEach(member -> report(member.getFullName(), signature(member), events));
    }

    private void report(String where, Stream<JavaClass> shown, ConditionEvents events) {
        shown.filter(hidden)
                .distinct()
                .map(type -> where + " shows " + type.getName())
                .forEach(message -> events.add(SimpleConditionEvent.violated(where, message)));
    }

    private static Stream<JavaClass> header(JavaClass type) {
        Stream<JavaType> supertypes = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        return Stream.concat(
                parts(Stream.concat(supertypes, type.getTypeParameters().stream())),
                type.getAnnotations().stream().map(JavaAnnotation::getRawType));
    }

    private static Stream<JavaClass> signature(JavaMember member) {
        Stream<JavaClass> types = member instanceof JavaCodeUnit unit
                ? Stream.concat(parts(typesOf(unit)), unit.getExceptionTypes().stream())
                : member.getAllInvolvedRawTypes().stream();
        return Stream.concat(types, member.getAnnotations().stream().map(JavaAnnotation::getRawType));
    }

    private static Stream<JavaType> typesOf(JavaCodeUnit unit) {
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getTypeParameters().stream())
                .flatMap(types -> types);
    }

    private static Stream<JavaClass> parts(Stream<? extends JavaType> types) {
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private static boolean isVisible(JavaClass type) {
        return isVisible(type.getModifiers())
                && type.getEnclosingClass().map(HideTypesOf::isVisible).orElse(true);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(PUBLIC) || modifiers.contains(PROTECTED);
    }
}
