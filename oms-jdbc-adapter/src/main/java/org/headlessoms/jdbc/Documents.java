package org.headlessoms.jdbc;

import org.headlessoms.event.Event;
import org.headlessoms.hold.Hold;
import org.headlessoms.json.OmsJson;
import org.headlessoms.order.Order;
import org.headlessoms.reference.Reference;

/** The stored form of orders, holds, references and events. */
final class Documents {

    private static final OmsJson JSON = OmsJson.create();

    private Documents() {}

    static String of(Order order) {
        return JSON.write(order);
    }

    static String of(Hold hold) {
        return JSON.write(hold);
    }

    static String of(Event event) {
        return JSON.write(event);
    }

    static String of(Reference reference) {
        return JSON.write(reference);
    }

    static Reference reference(String document) {
        return JSON.readReference(document);
    }

    static Order order(String document) {
        return JSON.readOrder(document);
    }

    static Hold hold(String document) {
        return JSON.readHold(document);
    }

    static Event event(String document) {
        return JSON.readEvent(document);
    }
}
