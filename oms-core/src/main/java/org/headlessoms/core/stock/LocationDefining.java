package org.headlessoms.core.stock;

import java.util.Set;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.LocationDefined;

/** Decides {@link DefineLocation}. */
public final class LocationDefining implements Handler<DefineLocation, LocationDefined> {

    @Override
    public ReadRequest reads(DefineLocation command, ReadRequest nothing) {
        return nothing.withLocations(Set.of(command.id()));
    }

    @Override
    public Decision<LocationDefined> decide(DefineLocation command, Reading reading, Change change) {
        long version =
                reading.snapshot().location(command.id()).map(Location::version).orElse(0L);
        LocationDefined defined = new LocationDefined(new Location(
                command.id(),
                command.name(),
                command.kind(),
                command.priority(),
                command.enabled(),
                command.profile(),
                version + 1));
        change.location(defined);
        return Decision.accept(defined);
    }
}
