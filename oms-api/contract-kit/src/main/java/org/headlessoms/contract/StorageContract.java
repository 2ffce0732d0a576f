package org.headlessoms.contract;

import org.junit.jupiter.api.Nested;

/**
 * The whole contract of {@link org.headlessoms.spi.Storage} in one class: extend it, supply the fixture, run it. The
 * themes are classes of their own, for those who build an adapter step by step.
 */
public abstract class StorageContract {

    /** For authors. */
    protected StorageContract() {}

    /**
     * Supplies the store under test.
     *
     * @return the fixture; asked once for every test
     */
    protected abstract StorageFixture fixture();

    @Nested
    class Orders extends StorageOrderContract {
        @Override
        protected StorageFixture fixture() {
            return StorageContract.this.fixture();
        }
    }

    @Nested
    class StockLevels extends StorageStockContract {
        @Override
        protected StorageFixture fixture() {
            return StorageContract.this.fixture();
        }
    }

    @Nested
    class Ledger extends StorageLedgerContract {
        @Override
        protected StorageFixture fixture() {
            return StorageContract.this.fixture();
        }
    }

    @Nested
    class Holds extends StorageHoldContract {
        @Override
        protected StorageFixture fixture() {
            return StorageContract.this.fixture();
        }
    }

    @Nested
    class Receipts extends StorageReceiptContract {
        @Override
        protected StorageFixture fixture() {
            return StorageContract.this.fixture();
        }
    }

    @Nested
    class Backorders extends StorageBackorderContract {
        @Override
        protected StorageFixture fixture() {
            return StorageContract.this.fixture();
        }
    }

    @Nested
    class Reference extends StorageReferenceContract {
        @Override
        protected StorageFixture fixture() {
            return StorageContract.this.fixture();
        }
    }

    @Nested
    class Groups extends StorageGroupContract {
        @Override
        protected StorageFixture fixture() {
            return StorageContract.this.fixture();
        }
    }

    @Nested
    class Counters extends StorageCounterContract {
        @Override
        protected StorageFixture fixture() {
            return StorageContract.this.fixture();
        }
    }

    @Nested
    class ExpiredHolds extends StorageExpiryContract {
        @Override
        protected StorageFixture fixture() {
            return StorageContract.this.fixture();
        }
    }

    @Nested
    class Promises extends StoragePromiseContract {
        @Override
        protected StorageFixture fixture() {
            return StorageContract.this.fixture();
        }
    }

    @Nested
    class Journal extends StorageJournalContract {
        @Override
        protected StorageFixture fixture() {
            return StorageContract.this.fixture();
        }
    }

    @Nested
    class Feed extends StorageFeedContract {
        @Override
        protected StorageFixture fixture() {
            return StorageContract.this.fixture();
        }
    }

    @Nested
    class Work extends StorageWorkContract {
        @Override
        protected StorageFixture fixture() {
            return StorageContract.this.fixture();
        }
    }

    @Nested
    class Listing extends StorageListingContract {
        @Override
        protected StorageFixture fixture() {
            return StorageContract.this.fixture();
        }
    }

    @Nested
    class Batch extends StorageBatchContract {
        @Override
        protected StorageFixture fixture() {
            return StorageContract.this.fixture();
        }
    }

    @Nested
    class Atomicity extends StorageAtomicityContract {
        @Override
        protected StorageFixture fixture() {
            return StorageContract.this.fixture();
        }
    }

    @Nested
    class Tenants extends StorageTenantContract {
        @Override
        protected StorageFixture fixture() {
            return StorageContract.this.fixture();
        }
    }

    @Nested
    class Identity extends StorageIdentityContract {
        @Override
        protected StorageFixture fixture() {
            return StorageContract.this.fixture();
        }
    }

    @Nested
    class Concurrency extends StorageConcurrencyContract {
        @Override
        protected StorageFixture fixture() {
            return StorageContract.this.fixture();
        }
    }

    @Nested
    class Races extends StorageRaceContract {
        @Override
        protected StorageFixture fixture() {
            return StorageContract.this.fixture();
        }
    }
}
