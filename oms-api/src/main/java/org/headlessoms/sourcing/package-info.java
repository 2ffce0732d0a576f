/**
 * Sourcing: from which locations the units of an order come. A {@link org.headlessoms.sourcing.SourcingPolicy} is made of small
 * steps, each of which a host can replace by a function of its own: filters rule locations out, rules rank the rest, and an
 * objective chooses among them. What an order itself asks for is in its {@link org.headlessoms.sourcing.DeliveryTerms}.
 */
@NullMarked
package org.headlessoms.sourcing;

import org.jspecify.annotations.NullMarked;
