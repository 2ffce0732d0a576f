package org.headlessoms.core.fulfilment;

import com.google.common.collect.Lists;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.headlessoms.command.Refusal;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.NothingOutstanding;
import org.headlessoms.fulfilment.ReservedUnits;
import org.headlessoms.fulfilment.UnitsNotAvailable;
import org.headlessoms.fulfilment.UnitsOfLine;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LotId;

/** What a location has still to ship of a fulfilment, and what is taken back of it: those released last first. */
final class OutstandingUnits {

    private final Fulfilment fulfilment;
    private final List<ReservedUnits> there;

    OutstandingUnits(Fulfilment fulfilment) {
        this.fulfilment = fulfilment;
        this.there = fulfilment.outstanding();
    }

    /** The refusal if nothing is outstanding, or less than named. */
    Optional<Refusal> tooMany(List<UnitsOfLine> named) {
        if (there.isEmpty()) {
            return Optional.of(new NothingOutstanding(fulfilment.id()));
        }
        return byLine(named).entrySet().stream()
                .filter(one -> one.getValue() > of(one.getKey(), Optional.empty()))
                .map(one -> (Refusal)
                        new UnitsNotAvailable(one.getKey(), one.getValue(), of(one.getKey(), Optional.empty())))
                .findFirst();
    }

    /** These units, or all if none is named. */
    List<ReservedUnits> last(List<UnitsOfLine> named) {
        if (named.isEmpty()) {
            return there;
        }
        List<ReservedUnits> taken = new ArrayList<>();
        byLine(named).forEach((line, quantity) -> taken.addAll(last(line, Optional.empty(), quantity)));
        return taken;
    }

    List<ReservedUnits> last(LineId line, Optional<LotId> lot, long quantity) {
        List<ReservedUnits> taken = new ArrayList<>();
        long left = quantity;
        for (ReservedUnits one : Lists.reverse(there)) {
            long units = isOf(line, lot).test(one) ? Math.min(left, one.quantity()) : 0;
            if (units > 0) {
                taken.add(new ReservedUnits(line, one.place(), units));
                left -= units;
            }
        }
        return taken;
    }

    /** How many units of a line, of one lot or of all. */
    long of(LineId line, Optional<LotId> lot) {
        return there.stream()
                .filter(isOf(line, lot))
                .mapToLong(ReservedUnits::quantity)
                .sum();
    }

    private static Predicate<ReservedUnits> isOf(LineId line, Optional<LotId> lot) {
        return one ->
                one.lineId().equals(line) && (lot.isEmpty() || one.place().lot().equals(lot));
    }

    private static Map<LineId, Long> byLine(List<UnitsOfLine> named) {
        Map<LineId, Long> units = new TreeMap<>();
        named.forEach(one -> units.merge(one.lineId(), one.quantity(), LongMath::saturatedAdd));
        return units;
    }
}
