package org.headlessoms.contract;

import static org.headlessoms.contract.Suspect.caught;
import static org.headlessoms.contract.Suspect.with;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.headlessoms.hold.Hold;
import org.headlessoms.order.Order;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.Storage;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.Tenant;
import org.junit.jupiter.api.Test;

/** The kit finds storages that answer reads wrongly: other order, other tenant, doubles, leftovers. */
class BrokenListsTest {

    @Test
    void aStorageThatLeaksBetweenTenantsIsCaught() {
        Storage everything = new ReferenceStorage() {
            @Override
            TenantData data(Tenant tenant) {
                return super.data(Tenant.DEFAULT);
            }
        };
        caught(
                everything,
                StorageContract.Tenants.class,
                "whatOneTenantStoresNoOtherTenantReads",
                "changesOfOneTenantLeaveTheOtherAlone");
    }

    @Test
    void aStorageThatLeaksBetweenTenantsInOneListIsCaught() {
        Storage work = new ReferenceStorage() {
            private final Set<Tenant> all = new LinkedHashSet<>();

            @Override
            TenantData data(Tenant tenant) {
                all.add(tenant);
                return super.data(tenant);
            }

            @Override
            public synchronized List<WorkItem> dueWork(
                    Tenant tenant, Set<WorkItem.Kind> kinds, Instant now, int limit) {
                return List.copyOf(all).stream()
                        .flatMap(one -> super.dueWork(one, kinds, now, limit).stream())
                        .toList();
            }
        };
        caught(work, StorageContract.Tenants.class, "whatOneTenantStoresNoOtherTenantLists");
    }

    @Test
    void aStorageThatIgnoresTheCaseOfIdsIsCaught() {
        Storage broken = with(() -> new TenantData() {
            @Override
            String naming(String id) {
                return id.toLowerCase(Locale.ROOT);
            }
        });
        caught(
                broken,
                StorageContract.Identity.class,
                "ordersDifferByCase",
                "commandsDifferByCase",
                "stockLevelsDifferByCase",
                "holdsItemsAndLocationsDifferByCase",
                "backordersDifferByCase",
                "workDiffersByCase");
    }

    @Test
    void aStorageThatSortsWithoutRegardToCaseIsCaught() {
        Storage broken = new ReferenceStorage() {
            @Override
            public synchronized Page<StockLevel> levels(Tenant tenant, PageRequest page) {
                Function<StockLevel, String> name = level -> level.key().toString();
                Comparator<StockLevel> order = Comparator.comparing(name, String.CASE_INSENSITIVE_ORDER);
                return page(data(tenant).levels.all().sorted(order).toList(), name, page);
            }
        };
        caught(broken, StorageContract.Listing.class, "levelsAreListedSortedByKeyByteByByte");
    }

    @Test
    void aStorageThatListsOrdersOfOneMomentInAnyOrderIsCaught() {
        Storage broken = new ReferenceStorage() {
            @Override
            Comparator<Order> newestFirst() {
                return Comparator.comparing((Order order) -> order.header().placedAt())
                        .reversed();
            }
        };
        caught(broken, StorageContract.Listing.class, "ordersAreListedNewestFirstThenById");
    }

    @Test
    void aStorageThatCountsItsPagesIsCaught() {
        Storage broken = new ReferenceStorage() {
            @Override
            <T> Page<T> page(List<T> all, Function<T, String> name, PageRequest request) {
                int start = request.cursor().map(Integer::parseInt).orElse(0);
                int end = Math.min(all.size(), start + request.limit());
                return new Page<>(all.subList(start, end), Optional.of("" + end).filter(next -> end < all.size()));
            }
        };
        caught(broken, StorageContract.Listing.class, "anOrderPlacedBetweenTwoPagesNeverShowsAnOrderTwice");
    }

    @Test
    void aStorageThatAlwaysPromisesAnotherPageIsCaught() {
        Storage broken = new ReferenceStorage() {
            @Override
            public synchronized Page<Hold> activeHolds(Tenant tenant, PageRequest page) {
                return new Page<>(super.activeHolds(tenant, page).items(), Optional.of("more"));
            }
        };
        caught(broken, StorageContract.Listing.class, "aPageThatHoldsEverythingIsTheLast");
    }

    @Test
    void aStorageThatListsEndedHoldsIsCaught() {
        Storage broken = new ReferenceStorage() {
            @Override
            public synchronized Page<Hold> activeHolds(Tenant tenant, PageRequest page) {
                return page(data(tenant).holds.all().toList(), hold -> hold.id().value(), page);
            }
        };
        caught(broken, StorageContract.Holds.class, "onlyActiveHoldsAreListedSortedById");
    }
}
