package org.headlessoms.core.sync;

import java.util.Optional;
import org.headlessoms.core.shortage.Correction;
import org.headlessoms.sync.LineReport;
import org.headlessoms.sync.SourceLine;
import org.headlessoms.sync.Treatment;

/** What a line of a source comes to: the correction of the books, if it asks for one, and what is reported. */
record Verdict(SourceLine line, Optional<Correction> correction, LineReport report) {

    static Verdict without(SourceLine line, Treatment treatment) {
        return new Verdict(line, Optional.empty(), new LineReport(line.key(), treatment, line.quantity(), 0, 0, 0, 0));
    }

    Treatment treatment() {
        return report.treatment();
    }

    /** Whether the books say now what the source said. */
    boolean isApplied() {
        return treatment() == Treatment.UNCHANGED || treatment() == Treatment.CHANGED || treatment() == Treatment.SHORT;
    }
}
