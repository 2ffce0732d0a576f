package org.headlessoms.json;

import org.headlessoms.command.Command;
import org.headlessoms.event.Event;
import org.headlessoms.hold.Hold;
import org.headlessoms.order.Order;

/**
 * Writes and reads documents. What is written is read back equal, and written again it is the same text. Immutable and safe
 * for use by several threads.
 */
public final class OmsJson {

    private final Envelope envelope = new Envelope();
    private final Registry orders = new Registry(Order.class);
    private final Registry holds = new Registry(Hold.class);

    private OmsJson() {}

    /**
     * The codec of the current format.
     *
     * @return a codec
     */
    public static OmsJson create() {
        return new OmsJson();
    }

    /**
     * Writes an order.
     *
     * @param order the order
     * @return its document
     */
    public String write(Order order) {
        return envelope.write(orders, order);
    }

    /**
     * Reads an order.
     *
     * @param document what {@link #write(Order)} wrote
     * @return the order
     * @throws JsonFormatException if it is not such a document
     */
    public Order readOrder(String document) {
        return (Order) envelope.read(orders, document);
    }

    /**
     * Writes a hold.
     *
     * @param hold the hold
     * @return its document
     */
    public String write(Hold hold) {
        return envelope.write(holds, hold);
    }

    /**
     * Reads a hold.
     *
     * @param document what {@link #write(Hold)} wrote
     * @return the hold
     * @throws JsonFormatException if it is not such a document
     */
    public Hold readHold(String document) {
        return (Hold) envelope.read(holds, document);
    }

    /**
     * Writes an event.
     *
     * @param event an event of this library
     * @return its document
     * @throws JsonFormatException if the library has no such event
     */
    public String write(Event event) {
        return envelope.write(Registry.EVENTS, event);
    }

    /**
     * Reads an event.
     *
     * @param document what {@link #write(Event)} wrote
     * @return the event
     * @throws JsonFormatException if it is not such a document
     */
    public Event readEvent(String document) {
        return (Event) envelope.read(Registry.EVENTS, document);
    }

    /**
     * Writes a command.
     *
     * @param command a command of this library
     * @return its document
     * @throws JsonFormatException if the library has no such command
     */
    public String write(Command<?> command) {
        return envelope.write(Registry.COMMANDS, command);
    }

    /**
     * Reads a command.
     *
     * @param document what {@link #write(Command)} wrote
     * @return the command
     * @throws JsonFormatException if it is not such a document
     */
    public Command<?> readCommand(String document) {
        return (Command<?>) envelope.read(Registry.COMMANDS, document);
    }
}
