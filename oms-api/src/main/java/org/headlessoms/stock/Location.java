package org.headlessoms.stock;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.value.LocationId;

/**
 * Master data of a place that keeps stock.
 *
 * @param id its id
 * @param name what people call it, at most 8 KiB, may be empty
 * @param kind what kind of place it is
 * @param priority sourcing prefers the lower number when plans are otherwise equal, 0 or more
 * @param enabled whether orders may be sourced from it
 * @param profile what sourcing wants to know besides
 * @param version how often it was defined, from 1
 */
public record Location(
        LocationId id, String name, Kind kind, int priority, boolean enabled, LocationProfile profile, long version)
        implements Reference {

    /** What kind of place a location is. */
    public enum Kind {
        /** A warehouse or distribution centre. */
        WAREHOUSE,
        /** A store that also ships. */
        STORE,
        /** A supplier that ships on our behalf. */
        VENDOR
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is too long, the priority negative or the version below 1
     */
    public Location {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Check.text("location name", name);
        Check.notNegative("priority", priority);
        Objects.requireNonNull(profile, "profile");
        Check.positive("version", version);
    }

    /**
     * A location with the default profile.
     *
     * @param id its id
     * @param name what people call it, at most 8 KiB, may be empty
     * @param kind what kind of place it is
     * @param priority sourcing prefers the lower number when plans are otherwise equal, 0 or more
     * @param enabled whether orders may be sourced from it
     * @param version how often it was defined, from 1
     */
    public Location(LocationId id, String name, Kind kind, int priority, boolean enabled, long version) {
        this(id, name, kind, priority, enabled, LocationProfile.DEFAULT, version);
    }

    /**
     * The key of a location.
     *
     * @param id its id
     * @return the key
     */
    public static ReferenceKey key(LocationId id) {
        return ReferenceKey.of(ReferenceKind.LOCATION, id);
    }

    @Override
    public ReferenceKey key() {
        return key(id);
    }
}
