/**
 * Sourcing: from which locations the units of an order come. A {@link org.headlessoms.sourcing.SourcingPolicy} is made of small
 * steps, each of which a host can replace by a function of its own: filters rule locations out, rules rank the rest, and an
 * objective chooses among them. What an order itself asks for is in its {@link org.headlessoms.sourcing.DeliveryTerms}.
 * Before a policy is switched on it can run in shadow: a {@link org.headlessoms.sourcing.ShadowComparison} is kept with each
 * order, and a {@link org.headlessoms.sourcing.ShadowReport} sums them up.
 */
@NullMarked
package org.headlessoms.sourcing;

import org.jspecify.annotations.NullMarked;
