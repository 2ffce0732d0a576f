package org.headlessoms.sourcing;

/** Chooses the policy for each request, e.g. by its channel. A pure function. */
@FunctionalInterface
public interface PolicyChoice {

    /**
     * Chooses.
     *
     * @param request what is to be planned
     * @return the policy to plan it with
     */
    SourcingPolicy policyFor(SourcingRequest request);
}
