package org.headlessoms.fulfilment;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.headlessoms.check.Check;
import org.headlessoms.value.LineId;
import org.headlessoms.value.SerialNumber;

/**
 * The serial numbers of an order line's units.
 *
 * @param lineId the line
 * @param serials one for each unit, at least one, each once
 */
public record SerialsOfLine(LineId lineId, List<SerialNumber> serials) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no number, or one twice
     */
    public SerialsOfLine {
        Objects.requireNonNull(lineId, "lineId");
        serials = Check.notEmpty("serials", Check.distinct("serial number", List.copyOf(serials)));
    }

    /**
     * The serial numbers of a line's units.
     *
     * @param lineId the line
     * @param serials one for each unit, at least one, each once
     * @return the numbers
     * @throws IllegalArgumentException if one is no serial number, there is none, or one twice
     */
    public static SerialsOfLine of(LineId lineId, String... serials) {
        return new SerialsOfLine(
                lineId, Stream.of(serials).map(SerialNumber::of).toList());
    }
}
