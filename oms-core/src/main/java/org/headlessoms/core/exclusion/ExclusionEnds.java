package org.headlessoms.core.exclusion;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.core.pipeline.AfterDecision;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.FollowUp;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.exclusion.SourcingExclusion;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.WorkItem;

/**
 * Whoever may wait for an item is served when one of its exclusions ends. And whatever is read of an item, its exclusions are read
 * with it: no decision can overlook them.
 */
public final class ExclusionEnds implements AfterDecision {

    @Override
    public ReadRequest alongside(ReadRequest request) {
        Set<ReferenceGroup> groups = new HashSet<>();
        request.skus().forEach(sku -> groups.add(SourcingExclusion.of(sku)));
        request.queues().skus().forEach(sku -> groups.add(SourcingExclusion.of(sku)));
        return groups.isEmpty()
                ? request
                : request.plus(ReadRequest.of(request.tenant()).withGroups(groups));
    }

    @Override
    public Optional<ReadRequest> complete(Reading reading, Change change) {
        change.stored(SourcingExclusion.class).forEach(exclusion -> serveAtEnd(exclusion, change));
        return Optional.empty();
    }

    private static void serveAtEnd(SourcingExclusion exclusion, Change change) {
        change.schedule(WorkItem.due(
                Keys.exclusionEnd(exclusion.sku(), exclusion.location()),
                WorkItem.Kind.BACKORDER_RELEASE,
                exclusion.sku().value(),
                "",
                exclusion.until()));
        if (!exclusion.isActive(change.now())) {
            change.followUp(new FollowUp.ReleaseBackorders(List.of(exclusion.sku()), true));
        }
    }
}
