/**
 * The contract kit: the tests every adapter of a port has to pass, written for those who bring their own store, payment
 * service or carrier. An adapter that passes works with the engine; one that does not would sell a unit twice, charge a
 * customer twice or lose an event, sooner or later.
 *
 * <h2>What to write</h2>
 *
 * One dependency in test scope ({@code org.headlessoms:oms-contract-kit}; the JUnit 5 engine comes from your build) and one
 * class per port:
 *
 * <table>
 * <caption>Ports</caption>
 * <tr><th>port</th><th>extend</th><th>supply</th></tr>
 * <tr><td>{@link org.headlessoms.spi.Storage}</td><td>{@link org.headlessoms.contract.StorageContract}</td>
 *     <td>{@link org.headlessoms.contract.StorageFixture}: the store</td></tr>
 * <tr><td>{@link org.headlessoms.spi.PaymentGateway}</td><td>{@link
 *     org.headlessoms.contract.PaymentGatewayContract}</td><td>{@link
 *     org.headlessoms.contract.PaymentGatewayFixture}: the gateway, a good and a bad token, a currency, and a way to lose
 *     an answer</td></tr>
 * <tr><td>{@link org.headlessoms.spi.ShippingCarrier}</td><td>{@link
 *     org.headlessoms.contract.ShippingCarrierContract}</td><td>{@link
 *     org.headlessoms.contract.ShippingCarrierFixture}: the carrier, a good and a bad address, and a way to lose an
 *     answer</td></tr>
 * </table>
 *
 * A complete test of a store:
 *
 * <pre>{@code
 * class MyStorageTest extends StorageContract {
 *
 *     private static final MyStorage STORE = MyStorage.open("my-test-database");
 *
 *     @AfterAll
 *     static void close() {
 *         STORE.close();
 *     }
 *
 *     @Override
 *     protected StorageFixture fixture() {
 *         return () -> STORE;
 *     }
 * }
 * }</pre>
 *
 * The same store may serve all tests and need not be empty, because every test works in a tenant, or with keys, of its own.
 * A store that runs in several modes (two databases, two isolation levels) gets a class for each. Run it like any test:
 * {@code mvn test}, or one class in an editor. A theme can be run alone while you build, e.g. with a class that extends
 * {@link org.headlessoms.contract.StorageOrderContract}. Begin with orders, stock levels and receipts; concurrency, feed
 * and batch come last. {@link org.headlessoms.contract.Samples} makes things to store for tests of your own.
 *
 * <h2>What a failure means</h2>
 *
 * The name of a test is the promise that was broken; the Javadoc of the port says it in full. There is nothing to skip and
 * nothing to switch off: an adapter that cannot do a thing does not fulfil the port.
 *
 * <ul>
 *   <li>Concurrency fails: a guard reads first and writes later. Put the condition into the statement that writes, touch
 *       levels in the order of {@link org.headlessoms.spi.ChangeSet#stockDeltas()}, and repeat inside the adapter what the
 *       store gave up for reasons of its own (deadlock, serialisation).
 *   <li>Feed fails: a position was given before the commit, so that a reader passes it before the event is visible.
 *   <li>Atomicity fails: something was written outside the one transaction, or a refusal did not roll it back.
 *   <li>Receipt fails: the receipt is not inserted first, or not in the same transaction.
 *   <li>Identity or listing fails: the store compares or sorts text by a language, not byte by byte.
 *   <li>Recovery fails: the adapter guessed where it did not know. A lost answer is {@code Unknown}, whatever it was.
 * </ul>
 *
 * <p>What a test kit cannot see from inside one process stays with you: that a commit survives a crash (switch the power
 * off), and that guards hold between processes (run two).
 *
 * <p>The kit is tested itself: small correct adapters pass all of it, and more than fifty ways to break them are caught.
 */
@NullMarked
package org.headlessoms.contract;

import org.jspecify.annotations.NullMarked;
