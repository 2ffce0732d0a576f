package org.headlessoms.core.work;

import org.headlessoms.spi.WorkItem;
import org.headlessoms.value.Tenant;

/** How one kind of work is done. */
@FunctionalInterface
public interface WorkStep {

    /** Whether it is done; if not, it is tried again when its lease ran out. */
    boolean run(Tenant tenant, WorkItem item);
}
