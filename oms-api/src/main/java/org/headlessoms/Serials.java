package org.headlessoms;

import java.util.List;
import java.util.Optional;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.serial.SerializedUnit;
import org.headlessoms.value.SerialNumber;
import org.headlessoms.value.Sku;

/**
 * Units with a number of their own. Safe for use by several threads.
 */
public interface Serials {

    /**
     * Where a unit is.
     *
     * @param sku the item
     * @param serial its number
     * @return the unit; empty if it never shipped
     */
    Optional<SerializedUnit> find(Sku sku, SerialNumber serial);

    /**
     * All that happened to a unit.
     *
     * @param sku the item
     * @param serial its number
     * @return its {@link org.headlessoms.serial.SerialEvent}s, the oldest first; empty if it never shipped
     */
    List<RecordedEvent> history(Sku sku, SerialNumber serial);
}
