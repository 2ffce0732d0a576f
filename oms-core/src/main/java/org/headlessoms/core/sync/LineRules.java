package org.headlessoms.core.sync;

import java.util.Optional;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.shortage.Cause;
import org.headlessoms.core.shortage.Correction;
import org.headlessoms.core.shortage.Position;
import org.headlessoms.core.shortage.Shortages;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.event.StreamId;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockMovement.Kind;
import org.headlessoms.sync.LineReport;
import org.headlessoms.sync.SourceLine;
import org.headlessoms.sync.SyncMode;
import org.headlessoms.sync.Treatment;
import org.headlessoms.sync.Unsellable;

/** What is done about a line, seen from what was read. */
final class LineRules {

    private final Chunk chunk;
    private final Snapshot known;
    private final Change change;

    LineRules(Chunk chunk, Snapshot known, Change change) {
        this.chunk = chunk;
        this.known = known;
        this.change = change;
    }

    Verdict verdict(SourceLine line) {
        return refused(line)
                .or(() -> older(line))
                .map(treatment -> Verdict.without(line, treatment))
                .orElseGet(() -> applied(line));
    }

    private Optional<Treatment> refused(SourceLine line) {
        StockKey key = line.key();
        Optional<Item> item = known.item(key.sku());
        if (item.isEmpty()) {
            return Optional.of(Treatment.UNKNOWN_ITEM);
        }
        if (item.get().isKit()) {
            return Optional.of(Treatment.KIT);
        }
        if (known.location(key.location()).isEmpty()) {
            return Optional.of(Treatment.UNKNOWN_LOCATION);
        }
        if (KnownKeys.wrongLot(known, key.sku(), key.place().lot()).isPresent()) {
            return Optional.of(Treatment.WRONG_LOT);
        }
        boolean fits = line.quantity() <= chunk.mostUnits() && line.quantity() >= -chunk.mostUnits();
        return fits ? Optional.empty() : Optional.of(Treatment.TOO_MUCH);
    }

    private Optional<Treatment> older(SourceLine line) {
        return chunk.superseded(known).isOlder(line) ? Optional.of(Treatment.OLDER) : Optional.empty();
    }

    private Verdict applied(SourceLine line) {
        Position position = Position.around(known, line.key());
        long uncovered = Shortages.uncovered(known, change, line.key());
        long booked = position.onHand() - uncovered;
        long moved = Meanwhile.at(position, known).unknownTo(line.quantity(), booked);
        Correction correction =
                chunk.mode() == SyncMode.DELTA ? plus(line, position, uncovered) : there(line, position, moved);
        boolean unchanged = correction.isNothing(uncovered);
        LineReport report = new LineReport(
                line.key(),
                unchanged ? Treatment.UNCHANGED : correction.missing() > 0 ? Treatment.SHORT : Treatment.CHANGED,
                line.quantity(),
                booked,
                moved,
                correction.onHand(),
                correction.missing());
        return new Verdict(line, unchanged ? Optional.empty() : Optional.of(correction), report);
    }

    private Correction plus(SourceLine line, Position position, long uncovered) {
        long sellable = Math.max(0, position.sellable() - uncovered + line.quantity());
        return Correction.toSellable(position, sellable, cause(Kind.DELTA_REPORTED, line));
    }

    private Correction there(SourceLine line, Position position, long moved) {
        long onHand = Math.max(0, line.quantity() + moved);
        if (line.unsellable().isEmpty()) {
            return Correction.toOnHand(position, onHand, cause(Kind.SYNCHRONISED, line));
        }
        Unsellable unsellable = line.unsellable().get();
        long quarantine = Math.min(unsellable.quarantine(), onHand);
        long damaged = Math.min(unsellable.damaged(), onHand - quarantine);
        return new Correction(
                position, onHand - quarantine - damaged, quarantine, damaged, cause(Kind.SYNCHRONISED, line));
    }

    private Cause cause(Kind kind, SourceLine line) {
        return new Cause(kind, StreamId.of(chunk.source()), chunk.source() + " " + line.version());
    }
}
