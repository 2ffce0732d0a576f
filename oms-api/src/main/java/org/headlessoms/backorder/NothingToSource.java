package org.headlessoms.backorder;

import org.headlessoms.command.Refusal;

/**
 * No order waits, or there is nothing for any of those that do.
 *
 * @param waiting how many orders were looked at
 */
public record NothingToSource(long waiting) implements Refusal {}
