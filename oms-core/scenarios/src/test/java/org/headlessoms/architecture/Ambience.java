package org.headlessoms.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Calls, and references to methods, that bring in the time of day or chance from the surroundings. */
final class Ambience {

    /** Nobody in the engine asks the surroundings directly. */
    static final DescribedPredicate<JavaAccess<?>> IS_CALLED =
            describe("the time of day or chance is taken from the surroundings", Ambience::isCalled);

    /** A source of time or chance is made, which is for the one place that supplies defaults. */
    static final DescribedPredicate<JavaAccess<?>> IS_SUPPLIED =
            describe("a clock or a source of chance is made", Ambience::isSupplied);

    private static final Map<String, Set<String>> CALLS = Map.of(
            "java.lang.System", Set.of("currentTimeMillis", "nanoTime"),
            "java.lang.Math", Set.of("random"),
            "java.lang.StrictMath", Set.of("random"),
            "java.util.UUID", Set.of("randomUUID"),
            "java.util.concurrent.ThreadLocalRandom", Set.of("current"));

    private Ambience() {}

    private static boolean isCalled(JavaAccess<?> access) {
        return CALLS.getOrDefault(owner(access).getName(), Set.of()).contains(access.getName())
                || owner(access).getPackageName().startsWith("java.time")
                        && access.getName().equals("now")
                        && !takesClock(access)
                || owner(access).isEquivalentTo(Date.class)
                        && isConstructor(access)
                        && parameters(access).isEmpty();
    }

    private static boolean isSupplied(JavaAccess<?> access) {
        JavaClass owner = owner(access);
        boolean clock = owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class);
        return clock && access.getName().matches("system.*|tickMillis|tickSeconds|tickMinutes")
                || owner.isAssignableTo(RandomGenerator.class) && isConstructor(access);
    }

    private static JavaClass owner(JavaAccess<?> access) {
        return access.getTargetOwner();
    }

    private static boolean isConstructor(JavaAccess<?> access) {
        return access.getName().equals(JavaConstructor.CONSTRUCTOR_NAME);
    }

    private static boolean takesClock(JavaAccess<?> access) {
        return parameters(access).stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static List<JavaClass> parameters(JavaAccess<?> access) {
        return access.getTarget()
                .resolveMember()
                .filter(JavaCodeUnit.class::isInstance)
                .map(member -> ((JavaCodeUnit) member).getRawParameterTypes())
                .orElse(List.of());
    }
}
