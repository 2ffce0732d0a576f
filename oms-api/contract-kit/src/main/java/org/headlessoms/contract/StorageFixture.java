package org.headlessoms.contract;

import org.headlessoms.spi.Storage;

/**
 * What an author of a storage adapter supplies: the store under test.
 *
 * <p>It may be the same store for all tests, and may hold other data: every test works in a tenant of its own with a
 * random name and looks at nothing else. It may be a new one each time, too. The kit never closes it; whoever opened it
 * does, e.g. in an {@code @AfterAll} method. Nothing else differs between adapters, so there is nothing else to declare.
 */
@FunctionalInterface
public interface StorageFixture {

    /**
     * The store under test, ready for use (schema applied). Called once for every test.
     *
     * @return the store; used by up to 9 threads at once
     */
    Storage storage();
}
