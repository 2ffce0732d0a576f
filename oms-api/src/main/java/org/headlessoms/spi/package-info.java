/**
 * The ports: what the library asks of the outside. A platform team implements {@link org.headlessoms.spi.Storage}, {@link
 * org.headlessoms.spi.PaymentGateway} or {@link org.headlessoms.spi.ShippingCarrier} and proves its work with the contract
 * kit. Clock and ids are ports too: a {@link java.time.InstantSource} and an {@link org.headlessoms.spi.IdSource}.
 *
 * <p>The storage port reads committed state and has one write: {@link org.headlessoms.spi.Storage#commit} applies a {@link
 * org.headlessoms.spi.ChangeSet} as a whole or says exactly why not. It has no transactions to hold open, so nobody can
 * call a payment gateway inside one.
 */
@NullMarked
package org.headlessoms.spi;

import org.jspecify.annotations.NullMarked;
