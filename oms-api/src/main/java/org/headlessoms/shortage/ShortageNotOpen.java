package org.headlessoms.shortage;

import org.headlessoms.command.Refusal;
import org.headlessoms.stock.StockKey;

/**
 * The shortage is resolved already.
 *
 * @param key where it was
 */
public record ShortageNotOpen(StockKey key) implements Refusal {}
