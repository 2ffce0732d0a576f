package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.Events;

/** The kit itself: every test of every suite runs, none is skipped, and none is left out of the one class per port. */
class KitTest {

    private static final Set<Class<?>> PORTS =
            Set.of(StorageContract.class, PaymentGatewayContract.class, ShippingCarrierContract.class);

    @Test
    void everyTestOfEverySuiteRunsAndNoneIsSkippedOrAborted() {
        Events events = Suspect.wholeKit();
        long written =
                suites().stream().mapToLong(suite -> tests(suite).count()).sum();
        assertTrue(written > 150, () -> "tests found: " + written);
        assertEquals(written, events.started().count());
        assertEquals(written, events.succeeded().count());
        assertEquals(0, events.skipped().count());
        assertEquals(0, events.aborted().count());
    }

    @Test
    void everySuiteIsPartOfTheClassForItsPort() {
        Set<Class<?>> reached = new HashSet<>(PORTS);
        for (Class<?> port : PORTS) {
            for (Class<?> theme : port.getDeclaredClasses()) {
                reached.add(theme.getSuperclass());
            }
        }
        assertEquals(new HashSet<>(suites()), reached);
    }

    @Test
    void noSuiteAndNoTestIsDisabled() {
        Stream<AnnotatedElement> all = suites().stream()
                .flatMap(suite -> Stream.concat(Stream.of(suite), Arrays.stream(suite.getDeclaredMethods())));
        assertEquals(
                List.of(),
                all.filter(one -> one.isAnnotationPresent(Disabled.class)).toList());
    }

    @Test
    void noTwoTestsOfAPortHaveTheSameName() {
        for (String port : List.of("Storage", "PaymentGateway", "ShippingCarrier")) {
            List<String> names = suites().stream()
                    .filter(suite -> suite.getSimpleName().startsWith(port))
                    .flatMap(KitTest::tests)
                    .map(Method::getName)
                    .toList();
            assertEquals(names.size(), new HashSet<>(names).size(), () -> "names of " + port);
        }
    }

    private static Stream<Method> tests(Class<?> suite) {
        return Arrays.stream(suite.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Test.class));
    }

    private static List<Class<?>> suites() {
        try (Stream<Path> files = Files.list(classes())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Contract.class"))
                    .<Class<?>>map(name -> load(name.replace(".class", "")))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError("the compiled suites cannot be listed", e);
        }
    }

    private static Path classes() {
        try {
            Path root = Path.of(StorageContract.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return root.resolve(StorageContract.class.getPackageName().replace('.', '/'));
        } catch (URISyntaxException e) {
            throw new AssertionError("the compiled suites cannot be found", e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(StorageContract.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name + " cannot be loaded", e);
        }
    }
}
