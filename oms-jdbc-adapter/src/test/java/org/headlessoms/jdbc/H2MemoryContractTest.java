package org.headlessoms.jdbc;

import org.headlessoms.contract.StorageContract;
import org.headlessoms.contract.StorageFixture;

/** The storage contract on H2 in memory. */
class H2MemoryContractTest extends StorageContract {

    @Override
    protected StorageFixture fixture() {
        return TestDatabase.H2_MEMORY::storage;
    }
}
