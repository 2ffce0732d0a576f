package org.headlessoms.preorder;

import java.time.LocalDate;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;

/**
 * Sell an item before it is released, or on other terms than before. With a date that has come it is released at once. What is
 * reserved or held already stays so.
 *
 * @param commandId the caller's id
 * @param sku the item
 * @param releaseOn the first day, in UTC, on which it may be handed out
 * @param limit how many units may wait for it before, 0 or more; fewer than wait already takes nothing from them
 */
public record SetPreorderTerms(CommandId commandId, Sku sku, LocalDate releaseOn, long limit)
        implements Command<PreorderTermsSet> {
    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException if the limit is negative
     */
    public SetPreorderTerms {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(releaseOn, "releaseOn");
        Check.notNegative("limit", limit);
    }
}
