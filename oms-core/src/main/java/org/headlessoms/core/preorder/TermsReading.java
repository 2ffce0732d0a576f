package org.headlessoms.core.preorder;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headlessoms.core.pipeline.AfterDecision;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.preorder.PreorderTerms;
import org.headlessoms.spi.ReadRequest;

/** Reads an item's terms with the item, so that no decision can overlook them. */
public final class TermsReading implements AfterDecision {

    @Override
    public ReadRequest alongside(ReadRequest request) {
        return request.plus(ReadRequest.of(request.tenant())
                .withReferences(Stream.concat(request.skus().stream(), request.queues().skus().stream())
                        .map(PreorderTerms::key)
                        .collect(Collectors.toUnmodifiableSet())));
    }

    @Override
    public Optional<ReadRequest> complete(Reading reading, Change change) {
        return Optional.empty();
    }
}
