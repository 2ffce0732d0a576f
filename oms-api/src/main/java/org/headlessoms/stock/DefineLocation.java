package org.headlessoms.stock;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;

/**
 * Define a location, or define it anew.
 *
 * <p>If a location may serve more orders than before, because it is enabled, can do more or takes more orders a day, due work
 * serves those who wait with what lies there.
 *
 * @param commandId the caller's id
 * @param id the location's id
 * @param name what people call it, at most 8 KiB, may be empty
 * @param kind what kind of place it is
 * @param priority sourcing prefers the lower number when plans are otherwise equal, 0 or more
 * @param enabled whether orders may be sourced from it
 * @param profile what sourcing wants to know besides
 */
public record DefineLocation(
        CommandId commandId,
        LocationId id,
        String name,
        Location.Kind kind,
        int priority,
        boolean enabled,
        LocationProfile profile)
        implements Command<LocationDefined> {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is too long or the priority negative
     */
    public DefineLocation {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Check.text("location name", name);
        Check.notNegative("priority", priority);
        Objects.requireNonNull(profile, "profile");
    }

    /**
     * A location with the default profile.
     *
     * <p>If a location may serve more orders than before, because it is enabled, can do more or takes more orders a day, due work
     * serves those who wait with what lies there.
     *
     * @param commandId the caller's id
     * @param id the location's id
     * @param name what people call it, at most 8 KiB, may be empty
     * @param kind what kind of place it is
     * @param priority sourcing prefers the lower number when plans are otherwise equal, 0 or more
     * @param enabled whether orders may be sourced from it
     */
    public DefineLocation(
            CommandId commandId, LocationId id, String name, Location.Kind kind, int priority, boolean enabled) {
        this(commandId, id, name, kind, priority, enabled, LocationProfile.DEFAULT);
    }
}
