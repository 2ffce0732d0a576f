package org.headlessoms.inmemory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.headlessoms.fulfilment.Parcel;
import org.headlessoms.spi.LabelAnswer;
import org.headlessoms.spi.LabelRequest;
import org.headlessoms.spi.PortTerms;
import org.headlessoms.spi.ShippingCarrier;
import org.headlessoms.value.Address;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ShipmentId;

/**
 * A carrier for tests. It sells every label it is asked for, with tracking numbers {@code TRACK-1}, {@code TRACK-2} and so
 * on, and follows a script where a test wants something else.
 *
 * <p>Keys are recognised whoever uses them. A call that repeats a key which already has a definite answer gets that answer
 * and takes nothing from the script. A key that comes with a different request is answered with {@link
 * LabelAnswer.Unknown}, and nothing is bought. Safe for use by several threads.
 */
public final class ScriptableCarrier implements ShippingCarrier {

    private static final String NAME = "scripted";

    private final PortTerms terms;
    private final Script script = new Script();
    private final List<Effect> effects = new ArrayList<>();
    private final KeyedService<LabelRequest, LabelAnswer> service = new KeyedService<>(LabelAnswer.Unknown::new);
    private final SequentialIds trackingNumbers = SequentialIds.startingAt("TRACK");
    private final SequentialIds references = SequentialIds.startingAt("LABEL");
    private final Map<Address, String> rejectedAddresses = new HashMap<>();
    private int calls;

    /**
     * Labels the carrier really sold.
     *
     * @param key the key it was asked under
     * @param order the order
     * @param shipment the shipment
     * @param parcels the parcels with their tracking numbers
     */
    public record Effect(String key, OrderId order, ShipmentId shipment, List<Parcel> parcels) {
        /** Copies the parcels. */
        public Effect {
            parcels = List.copyOf(parcels);
        }
    }

    /** A carrier that remembers keys for 24 hours and has requests on their way for at most 30 seconds. */
    public ScriptableCarrier() {
        this(KeyedService.DEFAULT_TERMS);
    }

    /**
     * A carrier with other terms.
     *
     * @param terms what it declares; it never forgets a key by itself
     */
    public ScriptableCarrier(PortTerms terms) {
        this.terms = Objects.requireNonNull(terms, "terms");
    }

    /**
     * What to do with the next call that is not scripted yet.
     *
     * @param behaviour what to do
     * @return this
     * @throws IllegalArgumentException if only an authorisation can behave so
     */
    public synchronized ScriptableCarrier next(Behaviour behaviour) {
        script.add(behaviour.ofEveryKind());
        return this;
    }

    /**
     * What to do with every call that is not scripted.
     *
     * @param behaviour what to do
     * @return this
     * @throws IllegalArgumentException if only an authorisation can behave so
     */
    public synchronized ScriptableCarrier always(Behaviour behaviour) {
        script.always(behaviour.ofEveryKind());
        return this;
    }

    /**
     * Rejects every shipment to an address, whatever the script says.
     *
     * @param address the address
     * @param reason why, at most 255 characters
     * @return this
     */
    public synchronized ScriptableCarrier rejectAddress(Address address, String reason) {
        rejectedAddresses.put(address, reason);
        return this;
    }

    /**
     * Makes lookups fail with an exception.
     *
     * @param times how many of the next ones
     */
    public synchronized void lookupFailsTimes(int times) {
        service.failLookups(times);
    }

    /**
     * What the carrier really sold.
     *
     * @return in the order of the sales
     */
    public synchronized List<Effect> effects() {
        return List.copyOf(effects);
    }

    /**
     * How often it was asked for labels.
     *
     * @return calls, also those that were lost or repeated
     */
    public synchronized int calls() {
        return calls;
    }

    /**
     * How often it was asked what became of a key.
     *
     * @return lookups, also those that failed
     */
    public synchronized int lookups() {
        return service.lookups();
    }

    @Override
    public PortTerms terms() {
        return terms;
    }

    @Override
    public synchronized LabelAnswer buyLabels(LabelRequest request) {
        calls++;
        return service.call(request.key(), request, script::take, behaviour -> decide(request, behaviour));
    }

    @Override
    public synchronized Optional<LabelAnswer> lookup(LabelRequest request) {
        return service.lookup(request.key(), request);
    }

    private LabelAnswer decide(LabelRequest request, Behaviour behaviour) {
        return behaviour
                .refusal()
                .or(() -> request.to().map(rejectedAddresses::get))
                .<LabelAnswer>map(LabelAnswer.Rejected::new)
                .orElseGet(() -> sell(request));
    }

    private LabelAnswer sell(LabelRequest request) {
        List<Parcel> parcels = Stream.generate(() -> new Parcel(NAME, trackingNumbers.next()))
                .limit(request.parcels())
                .toList();
        effects.add(new Effect(request.key(), request.orderId(), request.shipmentId(), parcels));
        return new LabelAnswer.Bought(parcels, references.next());
    }
}
