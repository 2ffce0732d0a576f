package org.headlessoms.core.sourcing;

import org.headlessoms.value.Sku;

/** Units of an item wanted by one line. Lines of the same item share the same stock, in their order. */
public record Wanted(Sku sku, long quantity) {}
