package org.headlessoms.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;

/** What the compiled classes of the library may depend on, call, show and be called. */
@AnalyzeClasses(packages = "org.headlessoms", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> API = resideInAPackage("org.headlessoms..")
            .and(not(resideInAnyPackage(
                    "org.headlessoms.json..",
                    "org.headlessoms.contract..",
                    "org.headlessoms.core..",
                    "org.headlessoms.inmemory..",
                    "org.headlessoms.jdbc..")))
            .as("classes of the API");

    /** About half of what each module holds, so that a rule cannot pass because its module was not read. */
    private static final Map<String, Integer> FEWEST_CLASSES = Map.of(
            "org.headlessoms.json", 6,
            "org.headlessoms.contract", 30,
            "org.headlessoms.core", 60,
            "org.headlessoms.inmemory", 20,
            "org.headlessoms.jdbc", 20);

    private ArchitectureTest() {}

    @ArchTest
    static void everyModuleIsRead(JavaClasses imported) {
        assertThat(imported.that(API)).as("classes of the API").hasSizeGreaterThan(150);
        FEWEST_CLASSES.forEach((module, fewest) -> assertThat(imported.that(resideInAPackage(module + "..")))
                .as("classes of %s", module)
                .hasSizeGreaterThanOrEqualTo(fewest));
    }

    @ArchTest
    static final ArchRule NO_PACKAGE_CYCLES =
            slices().assignedFrom(new EveryPackage()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule API_NEEDS_THE_JDK_ONLY = classes()
            .that(API)
            .should()
            .onlyDependOnClassesThat(API.or(resideInAnyPackage("java..", "org.jspecify.annotations")));

    @ArchTest
    static final ArchRule ONLY_ITS_USERS_KNOW_THE_ENGINE = noClasses()
            .that(API)
            .or()
            .resideInAnyPackage(
                    "org.headlessoms.json..",
                    "org.headlessoms.contract..",
                    "org.headlessoms.inmemory..",
                    "org.headlessoms.jdbc..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.headlessoms.core..");

    @ArchTest
    static final ArchRule ONLY_THE_JDBC_ADAPTER_KNOWS_SQL = noClasses()
            .that()
            .resideOutsideOfPackage("org.headlessoms.jdbc..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule LIBRARIES_STAY_INSIDE = classes()
            .that(API)
            .or()
            .resideInAnyPackage("org.headlessoms.core", "org.headlessoms.inmemory..", "org.headlessoms.jdbc..")
            .should(new HideTypesOf("com.google..", "com.github.benmanes..", "tools.jackson..", "org.slf4j.."))
            .because("a host must be free in its choice and version of these libraries");

    @ArchTest
    static final ArchRule THE_ENGINE_ASKS_FOR_TIME_AND_CHANCE = noClasses()
            .that()
            .resideInAPackage("org.headlessoms.core..")
            .should()
            .accessTargetWhere(Ambience.IS_CALLED)
            .because("time, ids and randomness come in from outside: the engine must be able to run again the same");

    @ArchTest
    static final ArchRule ONLY_THE_BUILDER_SUPPLIES_DEFAULTS = noClasses()
            .that()
            .resideInAPackage("org.headlessoms.core..")
            .and()
            .haveNameNotMatching("org\\.headlessoms\\.core\\.OmsEngine[^.]*")
            .should()
            .accessTargetWhere(Ambience.IS_SUPPLIED)
            .because("whoever sets a clock or a source of chance on the builder gets it everywhere");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_DOES =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?");

    @ArchTest
    static final ArchRule NULL_IS_DECLARED =
            classes().should(new LiveInNullMarkedPackage()).because("the null checker looks at marked code only");

    private static final class EveryPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "every package";
        }
    }
}
