package org.headlessoms.sourcing;

import java.util.OptionalLong;

/**
 * A step that says which candidates are better. Candidates of the same rank are told apart by the next rule, in the end by
 * priority and then by id. A pure function.
 */
@FunctionalInterface
public interface RankingRule {

    /**
     * Ranks a candidate.
     *
     * @param candidate the location
     * @param request what is planned
     * @return the smaller the better; empty if the rule abstains. Candidates it abstains from come after those it ranks, and
     *     if it abstains from all, the next rule decides
     */
    OptionalLong rank(Candidate candidate, SourcingRequest request);
}
