package org.headlessoms.verify;

import java.util.List;

/**
 * What a self-audit found.
 *
 * @param orders orders compared with their journals
 * @param levels stock levels compared with the ledger, the orders and the holds
 * @param events events read
 * @param differences everything that did not match; empty is the only good answer
 */
public record VerificationReport(long orders, long levels, long events, List<Difference> differences) {
    /** Copies the list. */
    public VerificationReport {
        differences = List.copyOf(differences);
    }

    /**
     * Whether everything matched.
     *
     * @return true without differences
     */
    public boolean isClean() {
        return differences.isEmpty();
    }
}
