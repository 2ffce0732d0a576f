package org.headlessoms.stock;

import java.util.Optional;
import org.headlessoms.command.Refusal;
import org.headlessoms.value.LotId;
import org.headlessoms.value.Sku;

/**
 * Units of an item that is kept by lots were booked without a lot, or of another one with a lot.
 *
 * @param sku the item
 * @param tracking how its units are told apart
 * @param lot the lot that was named, if one was
 */
public record LotMismatch(Sku sku, Tracking tracking, Optional<LotId> lot) implements Refusal {}
