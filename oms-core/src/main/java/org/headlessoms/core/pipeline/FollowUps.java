package org.headlessoms.core.pipeline;

import java.util.List;
import org.headlessoms.value.Tenant;

/** Does what follows a commit, on the thread that committed. */
@FunctionalInterface
public interface FollowUps {

    void run(Tenant tenant, List<FollowUp> followUps);
}
