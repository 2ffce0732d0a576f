package org.headlessoms.core.work;

import org.headlessoms.spi.WorkItem;
import org.headlessoms.value.Tenant;

/** How one kind of work is done. */
@FunctionalInterface
public interface WorkStep {

    void run(Tenant tenant, WorkItem item);
}
