package org.headlessoms.core.order;

import java.util.List;
import org.headlessoms.money.Money;
import org.headlessoms.money.PriceParts;
import org.headlessoms.order.Charge;

/** What an order costs: its lines with their shares of the order's discount, its charges, and the total. */
record Priced(List<PriceParts> lines, List<Charge> charges, Money total) {

    Priced {
        lines = List.copyOf(lines);
        charges = List.copyOf(charges);
    }
}
