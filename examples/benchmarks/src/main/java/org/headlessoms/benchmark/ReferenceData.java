package org.headlessoms.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.headlessoms.reference.Reference;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.ReferenceWrite;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.Tenant;

/** Reference data put straight into a storage: defining it one by one is not what is measured. */
final class ReferenceData {

    private ReferenceData() {}

    static void put(Storage storage, Tenant tenant, List<? extends Reference> references) {
        List<ReferenceWrite> writes =
                references.stream().<ReferenceWrite>map(ReferenceWrite.Put::new).toList();
        storage.commit(new ChangeSet(
                tenant,
                Instant.EPOCH,
                Optional.empty(),
                List.of(),
                List.of(),
                writes,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }
}
