package org.headlessoms.core.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.Serials;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.serial.SerializedUnit;
import org.headlessoms.value.SerialNumber;
import org.headlessoms.value.Sku;

/** Units with serial numbers of one tenant. */
final class SerialsFacade implements Serials {

    private final TenantOms oms;

    SerialsFacade(TenantOms oms) {
        this.oms = oms;
    }

    @Override
    public Optional<SerializedUnit> find(Sku sku, SerialNumber serial) {
        ReferenceKey key = SerializedUnit.key(sku, serial);
        return oms.read(oms.request().withReferences(Set.of(key))).reference(key, SerializedUnit.class);
    }

    @Override
    public List<RecordedEvent> history(Sku sku, SerialNumber serial) {
        return oms.storage().stream(oms.tenant(), Keys.serial(sku, serial), 0, Integer.MAX_VALUE);
    }
}
