package org.headlessoms.core.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.Supply;
import org.headlessoms.command.Outcome;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.supply.PromisableSupply;
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

/** Expected supply of one tenant. */
final class SupplyFacade implements Supply {

    private final TenantOms oms;

    SupplyFacade(TenantOms oms) {
        this.oms = oms;
    }

    @Override
    public Outcome<SupplyExpected> expect(ExpectSupply command) {
        return oms.execute(oms.handlers().supplyExpecting, command);
    }

    @Override
    public Outcome<ExpectedSupplyChanged> change(ChangeExpectedSupply command) {
        return oms.execute(oms.handlers().supplyChanging, command);
    }

    @Override
    public Outcome<ExpectedSupplyCancelled> cancel(CancelExpectedSupply command) {
        return oms.execute(oms.handlers().supplyCancelling, command);
    }

    @Override
    public Outcome<SupplyReceived> receive(ReceiveSupply command) {
        return oms.execute(oms.handlers().supplyReceiving, command);
    }

    @Override
    public Optional<ExpectedSupply> find(SupplyId id) {
        return oms.read(oms.request().withReferences(Set.of(ExpectedSupply.key(id))))
                .reference(ExpectedSupply.key(id), ExpectedSupply.class);
    }

    @Override
    public AvailableToPromise availableToPromise(Sku sku) {
        return new PromisableSupply(sku, new Buyer(Optional.empty(), oms.now()), oms.supplyPolicy())
                .of(oms.read(PromisableSupply.reads(oms.request(), sku)));
    }

    @Override
    public List<ExpectedSupply> expected(Sku sku) {
        return oms.read(oms.request().withGroups(Set.of(ExpectedSupply.of(sku))))
                .group(ExpectedSupply.of(sku), ExpectedSupply.class);
    }

    @Override
    public Outcome<PreorderTermsSet> setPreorderTerms(SetPreorderTerms command) {
        return oms.execute(oms.handlers().termsSetting, command);
    }

    @Override
    public Optional<PreorderTerms> preorderTerms(Sku sku) {
        return oms.read(oms.request().withReferences(Set.of(PreorderTerms.key(sku))))
                .reference(PreorderTerms.key(sku), PreorderTerms.class);
    }
}
