package org.headlessoms.core.sourcing;

import java.util.Optional;
import org.headlessoms.sourcing.Optimality;

/** A plan, and how good it is proven to be if its objective has a measure. */
record Assigned(Plan plan, Optional<Optimality> optimality) {}
