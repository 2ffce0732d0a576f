package org.headlessoms.core.preorder;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.core.pipeline.AfterDecision;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.preorder.PreorderTerms;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.spi.ReadRequest;

/** Reads an item's terms with the item, so that no decision can overlook them. */
public final class TermsReading implements AfterDecision {

    @Override
    public ReadRequest alongside(ReadRequest request) {
        Set<ReferenceKey> terms = new HashSet<>();
        request.skus().forEach(sku -> terms.add(PreorderTerms.key(sku)));
        request.queues().skus().forEach(sku -> terms.add(PreorderTerms.key(sku)));
        return terms.isEmpty()
                ? request
                : request.plus(ReadRequest.of(request.tenant()).withReferences(terms));
    }

    @Override
    public Optional<ReadRequest> complete(Reading reading, Change change) {
        return Optional.empty();
    }
}
