package org.headlessoms.core.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headlessoms.sourcing.Candidate;
import org.headlessoms.sourcing.SourcingPolicy;
import org.headlessoms.sourcing.SourcingRequest;
import org.headlessoms.value.LocationId;

/** The candidates that no filter rules out, best first, and the others with what was said against them. */
record Shortlist(List<Candidate> ranked, List<Rejected> rejected) {

    /** A candidate and the filter that ruled it out. */
    record Rejected(Candidate candidate, String filter, String reason) {}

    static Shortlist of(SourcingPolicy policy, SourcingRequest request) {
        List<Candidate> left = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (Candidate candidate : request.candidates()) {
            Optional<Rejected> verdict = verdict(candidate, OrderFilters.ALL, policy, request)
                    .or(() -> verdict(candidate, policy.filters(), policy, request));
            verdict.ifPresentOrElse(rejected::add, () -> left.add(candidate));
        }
        return new Shortlist(Ranking.of(left, policy, request), rejected);
    }

    List<LocationId> locations() {
        List<LocationId> ids = new ArrayList<>(ranked.size());
        ranked.forEach(candidate -> ids.add(candidate.id()));
        return ids;
    }

    private static Optional<Rejected> verdict(
            Candidate candidate, List<SourcingPolicy.Filter> filters, SourcingPolicy policy, SourcingRequest request) {
        for (SourcingPolicy.Filter filter : filters) {
            Optional<String> reason = HostStep.ask(
                    policy.name(), "filter ", filter.name(), () -> filter.step().reject(candidate, request));
            if (reason.isPresent()) {
                return Optional.of(new Rejected(candidate, filter.name(), reason.get()));
            }
        }
        return Optional.empty();
    }
}
