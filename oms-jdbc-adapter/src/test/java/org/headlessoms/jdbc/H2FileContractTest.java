package org.headlessoms.jdbc;

import org.headlessoms.contract.StorageContract;
import org.headlessoms.contract.StorageFixture;

/** The storage contract on an H2 file. */
class H2FileContractTest extends StorageContract {

    @Override
    protected StorageFixture fixture() {
        return TestDatabase.H2_FILE::storage;
    }
}
