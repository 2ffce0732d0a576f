package org.headlessoms.core.engine;

import org.headlessoms.Returns;
import org.headlessoms.command.Outcome;
import org.headlessoms.returns.AuthorizeReturn;
import org.headlessoms.returns.CancelReturn;
import org.headlessoms.returns.ReceiveReturn;
import org.headlessoms.returns.ReturnAuthorized;
import org.headlessoms.returns.ReturnCancelled;
import org.headlessoms.returns.ReturnReceived;

/** Returns of one tenant. */
final class ReturnsFacade implements Returns {

    private final TenantOms oms;

    ReturnsFacade(TenantOms oms) {
        this.oms = oms;
    }

    @Override
    public Outcome<ReturnAuthorized> authorize(AuthorizeReturn command) {
        return oms.execute(oms.handlers().authorizing, command);
    }

    @Override
    public Outcome<ReturnReceived> receive(ReceiveReturn command) {
        return oms.execute(oms.handlers().receiving, command);
    }

    @Override
    public Outcome<ReturnCancelled> cancel(CancelReturn command) {
        return oms.execute(oms.handlers().cancellingReturn, command);
    }
}
