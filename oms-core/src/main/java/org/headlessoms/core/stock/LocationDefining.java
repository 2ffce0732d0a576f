package org.headlessoms.core.stock;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.LocationDefined;
import org.headlessoms.stock.LocationProfile;

/** Decides {@link DefineLocation}. */
public final class LocationDefining implements Handler<DefineLocation, LocationDefined> {

    private static final int UNLIMITED = Integer.MAX_VALUE;

    @Override
    public ReadRequest reads(DefineLocation command, ReadRequest nothing) {
        return nothing.withLocations(Set.of(command.id()));
    }

    @Override
    public Decision<LocationDefined> decide(DefineLocation command, Reading reading, Change change) {
        Optional<Location> before = reading.snapshot().location(command.id());
        long version = before.map(Location::version).orElse(0L);
        LocationDefined defined = new LocationDefined(new Location(
                command.id(),
                command.name(),
                command.kind(),
                command.priority(),
                command.enabled(),
                command.profile(),
                version + 1));
        change.location(defined);
        before.filter(was -> isWider(was, defined.location())).ifPresent(change::serveQueues);
        return Decision.accept(defined);
    }

    /** Whether what lies there may go to somebody it could not go to before. */
    private static boolean isWider(Location before, Location after) {
        LocationProfile was = before.profile();
        LocationProfile is = after.profile();
        return after.enabled()
                && (!before.enabled()
                        || !was.capabilities().containsAll(is.capabilities())
                        || was.dailyCapacity().orElse(UNLIMITED)
                                < is.dailyCapacity().orElse(UNLIMITED));
    }
}
