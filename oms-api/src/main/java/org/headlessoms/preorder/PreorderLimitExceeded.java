package org.headlessoms.preorder;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.Sku;

/**
 * More units would wait for an item that is not released than may.
 *
 * @param sku the item
 * @param limit how many may wait
 * @param waiting how many wait already
 * @param wanted how many more were ordered and could not be reserved
 */
public record PreorderLimitExceeded(Sku sku, long limit, long waiting, long wanted) implements Refusal {}
