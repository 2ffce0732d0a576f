package org.headlessoms.core.sourcing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.headlessoms.sourcing.Candidate;
import org.headlessoms.sourcing.SourcingPolicy;
import org.headlessoms.sourcing.SourcingRequest;

/**
 * Puts candidates in order, rule by rule: each rule splits the groups that those before it left equal. Splitting groups instead
 * of comparing pairs keeps the order one even when a rule abstains from some.
 */
final class Ranking {

    private Ranking() {}

    /** The candidates come by priority and then by id, and keep that order wherever no rule tells them apart. */
    static List<Candidate> of(List<Candidate> candidates, SourcingPolicy policy, SourcingRequest request) {
        if (policy.rules().isEmpty()) {
            return candidates;
        }
        List<List<Candidate>> groups = List.of(candidates);
        for (SourcingPolicy.Rule rule : policy.rules()) {
            groups = groups.stream()
                    .flatMap(group -> split(group, rule, policy, request).stream())
                    .toList();
        }
        return groups.stream().flatMap(List::stream).toList();
    }

    private static Collection<List<Candidate>> split(
            List<Candidate> group, SourcingPolicy.Rule rule, SourcingPolicy policy, SourcingRequest request) {
        TreeMap<Long, List<Candidate>> byRank = new TreeMap<>();
        List<Candidate> abstained = new ArrayList<>();
        for (Candidate candidate : group) {
            OptionalLong rank = HostStep.ask(
                    policy.name(), "rule ", rule.name(), () -> rule.step().rank(candidate, request));
            (rank.isPresent() ? byRank.computeIfAbsent(rank.getAsLong(), one -> new ArrayList<>()) : abstained)
                    .add(candidate);
        }
        List<List<Candidate>> groups = new ArrayList<>(byRank.values());
        groups.add(abstained);
        return groups;
    }
}
