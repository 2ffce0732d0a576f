package org.headlessoms.jdbc;

import org.headlessoms.contract.StorageContract;
import org.headlessoms.contract.StorageFixture;

/** The storage contract on PostgreSQL. */
class PostgresqlContractTest extends StorageContract {

    @Override
    protected StorageFixture fixture() {
        return TestDatabase.POSTGRESQL::storage;
    }
}
