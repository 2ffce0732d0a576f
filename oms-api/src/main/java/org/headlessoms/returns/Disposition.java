package org.headlessoms.returns;

/** What happens to a unit that came back. */
public enum Disposition {
    /** It can be sold again: available at the receiving location. */
    RESTOCK,
    /** It is destroyed: it never becomes stock. */
    SCRAP,
    /** It waits for an inspection: on hand at the receiving location, not available. */
    QUARANTINE
}
