package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.headlessoms.spi.Storage;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Runs the suites against something and tells which tests failed. One at a time. */
final class Suspect {

    private static Supplier<Storage> storage = ReferenceStorage::new;
    private static PaymentGatewayFixture gateway = new ReferenceGateway();
    private static ShippingCarrierFixture carrier = new ReferenceCarrier();

    private Suspect() {}

    /** Not found by a build, because it is nested and has no test's name. */
    static final class OfStorage extends StorageContract {
        @Override
        protected StorageFixture fixture() {
            return storage::get;
        }
    }

    static final class OfGateway extends PaymentGatewayContract {
        @Override
        protected PaymentGatewayFixture fixture() {
            return gateway;
        }
    }

    static final class OfCarrier extends ShippingCarrierContract {
        @Override
        protected ShippingCarrierFixture fixture() {
            return carrier;
        }
    }

    static Events wholeKit() {
        storage = ReferenceStorage::new;
        gateway = new ReferenceGateway();
        carrier = new ReferenceCarrier();
        return run(selectClass(OfStorage.class), selectClass(OfGateway.class), selectClass(OfCarrier.class));
    }

    /** A reference storage whose tenants are broken. */
    static Storage with(Supplier<TenantData> broken) {
        return new ReferenceStorage() {
            @Override
            TenantData newData() {
                return broken.get();
            }
        };
    }

    /** Fails unless the tests named are among those that fail in a theme. */
    static void caught(Storage suspect, Class<?> theme, String... tests) {
        storage = () -> suspect;
        assertFailed(run(selectNestedClass(List.of(OfStorage.class), theme)), tests);
    }

    static void caught(ReferenceGateway suspect, String... tests) {
        gateway = suspect;
        assertFailed(run(selectClass(OfGateway.class)), tests);
    }

    static void caught(ReferenceCarrier suspect, String... tests) {
        carrier = suspect;
        assertFailed(run(selectClass(OfCarrier.class)), tests);
    }

    private static void assertFailed(Events events, String... tests) {
        Set<String> failures = failures(events);
        for (String test : tests) {
            assertTrue(failures.contains(test), () -> test + " must fail, but only these do: " + failures);
        }
    }

    private static Events run(DiscoverySelector... selectors) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectors)
                .execute()
                .testEvents();
    }

    private static Set<String> failures(Events events) {
        Set<String> names = new TreeSet<>();
        events.failed().stream().map(Suspect::methodName).forEach(names::add);
        return names;
    }

    private static String methodName(Event event) {
        return event.getTestDescriptor()
                .getSource()
                .map(source -> ((MethodSource) source).getMethodName())
                .orElseThrow();
    }
}
