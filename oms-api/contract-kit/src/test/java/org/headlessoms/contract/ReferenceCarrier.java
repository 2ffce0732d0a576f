package org.headlessoms.contract;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.headlessoms.fulfilment.Parcel;
import org.headlessoms.spi.LabelAnswer;
import org.headlessoms.spi.LabelAnswer.Bought;
import org.headlessoms.spi.LabelAnswer.Rejected;
import org.headlessoms.spi.LabelAnswer.Unknown;
import org.headlessoms.spi.LabelRequest;
import org.headlessoms.spi.PortTerms;
import org.headlessoms.spi.ShippingCarrier;
import org.headlessoms.value.Address;
import org.headlessoms.value.LocationId;

/** The smallest correct carrier and its fixture; broken ones are made from it by overriding one thing. */
class ReferenceCarrier implements ShippingCarrier, ShippingCarrierFixture {

    private final Map<String, LabelAnswer> keys = new HashMap<>();
    private long labels;
    private boolean losesNext;

    @Override
    public PortTerms terms() {
        return new PortTerms(Duration.ofDays(1), Duration.ofMinutes(1));
    }

    @Override
    public synchronized LabelAnswer buyLabels(LabelRequest request) {
        LabelAnswer answer = known(request).orElseGet(() -> buy(request));
        keys.put(request.key(), answer);
        boolean lost = losesNext;
        losesNext = false;
        return lost ? lostReply() : answer;
    }

    @Override
    public synchronized Optional<LabelAnswer> lookup(LabelRequest request) {
        return known(request);
    }

    Optional<LabelAnswer> known(LabelRequest request) {
        return Optional.ofNullable(keys.get(request.key()));
    }

    LabelAnswer lostReply() {
        return new Unknown("connection reset");
    }

    LabelAnswer buy(LabelRequest request) {
        if (request.to().equals(Optional.of(undeliverable()))) {
            return new Rejected("no such place");
        }
        long first = labels + 1;
        labels += request.parcels();
        return new Bought(
                LongStream.rangeClosed(first, labels)
                        .mapToObj(number -> new Parcel("post", "track-" + number))
                        .toList(),
                "invoice-" + first);
    }

    @Override
    public ShippingCarrier carrier() {
        return this;
    }

    @Override
    public LocationId from() {
        return LocationId.of("main");
    }

    @Override
    public Address deliverable() {
        return Address.of("Ann", "Street 1", "Town", "12345", "DE");
    }

    @Override
    public Address undeliverable() {
        return Address.of("Nobody", "Nowhere 0", "Atlantis", "00000", "AQ");
    }

    @Override
    public synchronized void loseNextReply() {
        losesNext = true;
    }
}
