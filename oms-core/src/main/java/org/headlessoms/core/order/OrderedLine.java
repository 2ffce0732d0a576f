package org.headlessoms.core.order;

import java.util.Optional;
import org.headlessoms.money.Money;
import org.headlessoms.money.PriceParts;
import org.headlessoms.order.KitPart;
import org.headlessoms.value.LineId;
import org.headlessoms.value.Sku;

/** A line as it will be placed: priced, and a kit's components instead of the kit. */
record OrderedLine(
        LineId id,
        Sku sku,
        long quantity,
        Money unitPrice,
        PriceParts price,
        Optional<KitPart> kit,
        boolean serialized) {}
