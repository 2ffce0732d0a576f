package org.headlessoms.serial;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.SerialNumber;
import org.headlessoms.value.Sku;

/**
 * One command named a unit twice.
 *
 * @param sku the item
 * @param serial the number
 */
public record SerialRepeated(Sku sku, SerialNumber serial) implements Refusal {}
