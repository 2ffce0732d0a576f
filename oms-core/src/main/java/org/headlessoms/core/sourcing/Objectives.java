package org.headlessoms.core.sourcing;

import java.util.List;
import org.headlessoms.sourcing.Objective;

/** Plans by what a policy is after. */
final class Objectives {

    private Objectives() {}

    static Plan plan(Objective objective, List<Wanted> wanted, Supply supply) {
        return objective instanceof Objective.InRankOrder
                ? InRankOrder.plan(wanted, supply)
                : FewestShipments.plan(wanted, supply);
    }
}
