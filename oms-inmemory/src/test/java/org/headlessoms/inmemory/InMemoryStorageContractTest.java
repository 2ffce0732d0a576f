package org.headlessoms.inmemory;

import org.headlessoms.contract.StorageContract;
import org.headlessoms.contract.StorageFixture;
import org.headlessoms.spi.Storage;

/** The whole storage contract, on one store for all tests. */
class InMemoryStorageContractTest extends StorageContract {

    private static final Storage STORAGE = new InMemoryStorage();

    @Override
    protected StorageFixture fixture() {
        return () -> STORAGE;
    }
}
