package org.headlessoms.contract;

import org.junit.jupiter.api.BeforeEach;

/** What all storage suites share: a shop of its own for every test. */
abstract class StorageSuite {

    Shop shop;

    /** For the suites. */
    StorageSuite() {}

    /**
     * Supplies the store under test.
     *
     * @return the fixture; asked once for every test
     */
    protected abstract StorageFixture fixture();

    @BeforeEach
    final void openShop() {
        shop = Shop.open(fixture().storage());
    }
}
