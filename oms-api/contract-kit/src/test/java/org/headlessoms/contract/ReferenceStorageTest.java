package org.headlessoms.contract;

/** The contract can be fulfilled: a store of maps and one lock passes all of it. */
class ReferenceStorageTest extends StorageContract {

    private static final ReferenceStorage STORE = new ReferenceStorage();

    @Override
    protected StorageFixture fixture() {
        return () -> STORE;
    }
}
