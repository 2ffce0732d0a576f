package org.headlessoms;

import java.util.List;
import java.util.Optional;
import org.headlessoms.command.Outcome;
import org.headlessoms.preorder.PreorderTerms;
import org.headlessoms.preorder.PreorderTermsSet;
import org.headlessoms.preorder.SetPreorderTerms;
import org.headlessoms.supply.AvailableToPromise;
import org.headlessoms.supply.CancelExpectedSupply;
import org.headlessoms.supply.ChangeExpectedSupply;
import org.headlessoms.supply.ExpectSupply;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.supply.ExpectedSupplyCancelled;
import org.headlessoms.supply.ExpectedSupplyChanged;
import org.headlessoms.supply.ReceiveSupply;
import org.headlessoms.supply.SupplyExpected;
import org.headlessoms.supply.SupplyReceived;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SupplyId;

/**
 * What is expected when: purchase orders, transfers and returns under way; and selling what is not released yet. Safe for use by several threads.
 */
public interface Supply {

    /**
     * Expects units of an item. Refused with {@link org.headlessoms.command.NotFound},
     * {@link org.headlessoms.command.AlreadyExists}, {@link org.headlessoms.stock.KitHasNoStock} or
     * {@link org.headlessoms.command.LimitExceeded}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<SupplyExpected> expect(ExpectSupply command);

    /**
     * Changes day or quantity of a supply. Refused with {@link org.headlessoms.command.NotFound},
     * {@link org.headlessoms.command.LimitExceeded}, {@link org.headlessoms.supply.SupplyClosed},
     * {@link org.headlessoms.supply.SupplyOfTransfer} or {@link org.headlessoms.supply.SupplyCameIn}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<ExpectedSupplyChanged> change(ChangeExpectedSupply command);

    /**
     * Expects no more of a supply. Refused with {@link org.headlessoms.command.NotFound},
     * {@link org.headlessoms.supply.SupplyClosed} or {@link org.headlessoms.supply.SupplyOfTransfer}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<ExpectedSupplyCancelled> cancel(CancelExpectedSupply command);

    /**
     * Books goods that were expected. Refused as a whole with what {@link Stock#receive} is refused with,
     * {@link org.headlessoms.supply.SupplyClosed}, {@link org.headlessoms.supply.SupplyOfTransfer} or
     * {@link org.headlessoms.supply.OverReceipt}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<SupplyReceived> receive(ReceiveSupply command);

    /**
     * Looks a supply up.
     *
     * @param id the supply
     * @return the supply, open or closed, if there is one
     */
    Optional<ExpectedSupply> find(SupplyId id);

    /**
     * What of an item can be promised when: what is on hand for every channel and what is expected, without what others wait
     * for. Nothing is promised by asking.
     *
     * @param sku the item
     * @return what is left by day
     */
    AvailableToPromise availableToPromise(Sku sku);

    /**
     * All open supply of an item.
     *
     * @param sku the item
     * @return sorted by id
     */
    List<ExpectedSupply> expected(Sku sku);

    /**
     * Sells an item before it is released. Refused with {@link org.headlessoms.command.NotFound} or
     * {@link org.headlessoms.stock.KitHasNoStock}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<PreorderTermsSet> setPreorderTerms(SetPreorderTerms command);

    /**
     * On which terms an item is or was sold before its release.
     *
     * @param sku the item
     * @return the terms, if there are any
     */
    Optional<PreorderTerms> preorderTerms(Sku sku);
}
