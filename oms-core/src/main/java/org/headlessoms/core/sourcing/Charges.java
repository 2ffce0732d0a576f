package org.headlessoms.core.sourcing;

import java.util.Arrays;
import java.util.List;
import org.headlessoms.sourcing.Candidate;
import org.headlessoms.sourcing.CostModel;
import org.headlessoms.sourcing.SourcingRequest;
import org.headlessoms.value.Sku;

/** What a plan costs by its objective: so much for each location used, so much for each unit. */
final class Charges {

    final long[] perShipment;
    /** By item and location. */
    final long[][] perUnit;

    private Charges(int items, int locations) {
        perShipment = new long[locations];
        perUnit = new long[items][locations];
    }

    /** Every shipment counts one, units nothing. */
    static Charges ofShipments(Pile pile) {
        Charges charges = new Charges(pile.skus.size(), pile.locations.size());
        Arrays.fill(charges.perShipment, 1);
        return charges;
    }

    /** By a cost model; what it answers out of range is taken as the nearest that is in it. */
    static Charges of(CostModel costs, Pile pile, List<Candidate> ranked, SourcingRequest request) {
        Charges charges = new Charges(pile.skus.size(), pile.locations.size());
        for (int at = 0; at < ranked.size(); at++) {
            Candidate candidate = ranked.get(at);
            charges.perShipment[at] = perShipment(costs, candidate, request);
            for (int item = 0; item < pile.skus.size(); item++) {
                Sku sku = pile.skus.get(item);
                charges.perUnit[item][at] = pile.at(item, at) == 0 ? 0 : perUnit(costs, sku, candidate, request);
            }
        }
        return charges;
    }

    static long perShipment(CostModel costs, Candidate from, SourcingRequest request) {
        return within(costs.perShipment(from, request), CostModel.MOST_PER_SHIPMENT);
    }

    static long perUnit(CostModel costs, Sku sku, Candidate from, SourcingRequest request) {
        return within(costs.perUnit(sku, from, request), CostModel.MOST_PER_UNIT);
    }

    private static long within(long minor, long most) {
        return Math.max(0, Math.min(minor, most));
    }
}
