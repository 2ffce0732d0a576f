package org.headlessoms.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The package's {@code package-info.java} has {@code @NullMarked}. */
final class LiveInNullMarkedPackage extends ArchCondition<JavaClass> {

    LiveInNullMarkedPackage() {
        super("live in a package marked @NullMarked");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " lives in an unmarked package"));
        }
    }
}
