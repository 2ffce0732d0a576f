package org.headlessoms.returns;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.value.LineId;
import org.headlessoms.value.ReturnId;

/**
 * A return of an order.
 *
 * @param id its id within the order, the RMA number
 * @param lines what may come back and what did
 * @param authorizedAt when it was authorised
 */
public record Return(ReturnId id, List<ReturnLine> lines, Instant authorizedAt) {
    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if there is no line
     */
    public Return {
        Objects.requireNonNull(id, "id");
        lines = Check.notEmpty("lines", List.copyOf(lines));
        Objects.requireNonNull(authorizedAt, "authorizedAt");
    }

    /**
     * The part of a return that speaks of an order line.
     *
     * @param lineId the order line
     * @return the return line, if the return has one
     */
    public Optional<ReturnLine> line(LineId lineId) {
        return lines.stream().filter(line -> line.lineId().equals(lineId)).findFirst();
    }

    /**
     * Whether nothing more is to come back.
     *
     * @return true when every unit was received or cancelled
     */
    public boolean isClosed() {
        return lines.stream().allMatch(line -> line.outstanding() == 0);
    }
}
