package org.headlessoms.sourcing;

import java.util.Optional;

/** A step that rules candidates out. A pure function: the same candidate and request, the same answer. */
@FunctionalInterface
public interface LocationFilter {

    /**
     * Judges a candidate.
     *
     * @param candidate the location
     * @param request what is planned
     * @return why nothing may come from it, in a few words; empty if it may
     */
    Optional<String> reject(Candidate candidate, SourcingRequest request);
}
