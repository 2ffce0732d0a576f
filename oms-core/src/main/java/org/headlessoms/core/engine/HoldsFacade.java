package org.headlessoms.core.engine;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.Holds;
import org.headlessoms.command.Outcome;
import org.headlessoms.hold.ChangeHold;
import org.headlessoms.hold.ExtendHold;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldChanged;
import org.headlessoms.hold.HoldExtended;
import org.headlessoms.hold.HoldPlaced;
import org.headlessoms.hold.HoldReleased;
import org.headlessoms.hold.MoveHold;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.hold.ReleaseHold;
import org.headlessoms.value.HoldId;

/** Holds of one tenant. */
final class HoldsFacade implements Holds {

    private final TenantOms oms;

    HoldsFacade(TenantOms oms) {
        this.oms = oms;
    }

    @Override
    public Outcome<HoldPlaced> place(PlaceHold command) {
        return oms.execute(oms.handlers().holdPlacing, command);
    }

    @Override
    public Outcome<HoldChanged> change(ChangeHold command) {
        return oms.execute(oms.handlers().holdChanging, command);
    }

    @Override
    public Outcome<HoldChanged> move(MoveHold command) {
        return oms.execute(oms.handlers().holdMoving, command);
    }

    @Override
    public Outcome<HoldExtended> extend(ExtendHold command) {
        return oms.execute(oms.handlers().holdExtending, command);
    }

    @Override
    public Outcome<HoldReleased> release(ReleaseHold command) {
        return oms.execute(oms.handlers().holdReleasing, command);
    }

    @Override
    public Optional<Hold> find(HoldId id) {
        return oms.read(oms.request().withHolds(Set.of(id))).hold(id);
    }
}
