package org.headlessoms.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.TransferId;

/**
 * Stock on its way from one location to another.
 *
 * @param id its id
 * @param from where it leaves
 * @param to where it goes
 * @param lines what it is, at least one line
 * @param expectedOn on which day it is expected there, in UTC
 * @param reference the host's paper, at most 8 KiB, may be empty
 * @param version how often it was written, from 1
 */
public record Transfer(
        TransferId id,
        LocationId from,
        LocationId to,
        List<TransferLine> lines,
        LocalDate expectedOn,
        String reference,
        long version)
        implements Reference {

    /** How far a transfer is; it follows from where its units stand. */
    public enum Status {
        /** Reserved, and nothing left yet. */
        REQUESTED,
        /** Some left, and more is to leave. */
        PARTLY_SHIPPED,
        /** No more is to leave, and some is on its way. */
        IN_TRANSIT,
        /** All that left arrived. */
        RECEIVED,
        /** Some that left never arrived. */
        SHORT_RECEIVED,
        /** Nothing left, and nothing will. */
        CANCELLED
    }

    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if there is no line, an id is used twice, both locations are the same or the version is
     *     below 1
     */
    public Transfer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Check.require(!from.equals(to), "from and to must be different locations");
        lines = Check.notEmpty("lines", List.copyOf(lines));
        Check.distinct("line", lines.stream().map(TransferLine::id).toList());
        Objects.requireNonNull(expectedOn, "expectedOn");
        Check.text("reference", reference);
        Check.positive("version", version);
    }

    /**
     * The key of a transfer.
     *
     * @param id the transfer
     * @return the key
     */
    public static ReferenceKey key(TransferId id) {
        return ReferenceKey.of(ReferenceKind.TRANSFER, id);
    }

    /**
     * All open transfers to a location.
     *
     * @param to the location
     * @return their group
     */
    public static ReferenceGroup to(LocationId to) {
        return new ReferenceGroup(ReferenceKind.TRANSFER, to.value());
    }

    /**
     * A line.
     *
     * @param lineId its id
     * @return the line, if there is one
     */
    public Optional<TransferLine> line(LineId lineId) {
        return lines.stream().filter(line -> line.id().equals(lineId)).findFirst();
    }

    /**
     * How far it is.
     *
     * @return the status
     */
    public Status status() {
        if (sum(TransferQuantities::unshipped) > 0) {
            return sum(TransferQuantities::shipped) > 0 ? Status.PARTLY_SHIPPED : Status.REQUESTED;
        }
        if (sum(TransferQuantities::inTransit) > 0) {
            return Status.IN_TRANSIT;
        }
        if (sum(TransferQuantities::lost) > 0) {
            return Status.SHORT_RECEIVED;
        }
        return sum(TransferQuantities::received) > 0 ? Status.RECEIVED : Status.CANCELLED;
    }

    /**
     * Whether something is still to leave or to arrive.
     *
     * @return false once every unit is received, lost or cancelled
     */
    public boolean isOpen() {
        return lines.stream()
                .map(TransferLine::quantities)
                .anyMatch(units -> units.unshipped() > 0 || units.inTransit() > 0);
    }

    /**
     * The transfer with its units elsewhere.
     *
     * @param change what becomes of each line
     * @return the transfer, one version newer
     */
    public Transfer with(UnaryOperator<TransferLine> change) {
        List<TransferLine> changed = lines.stream().map(change).toList();
        return new Transfer(id, from, to, changed, expectedOn, reference, version + 1);
    }

    /**
     * The same version of the transfer, expected on another day.
     *
     * @param day which day, in UTC
     * @return the changed transfer
     */
    public Transfer expectedOn(LocalDate day) {
        return new Transfer(id, from, to, lines, day, reference, version);
    }

    @Override
    public ReferenceKey key() {
        return key(id);
    }

    @Override
    public String group() {
        return isOpen() ? to.value() : "";
    }

    private long sum(ToLongFunction<TransferQuantities> number) {
        return lines.stream().map(TransferLine::quantities).mapToLong(number).sum();
    }
}
