package org.headlessoms.json;

import java.util.List;
import org.headlessoms.command.Command;
import org.headlessoms.event.Event;
import org.headlessoms.hold.Hold;
import org.headlessoms.order.Order;
import org.headlessoms.reference.Reference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes orders, holds, references, events and commands as JSON and reads them back.
 *
 * <p>A document is {@code {"format":1,"type":"OrderPlaced","data":{…}}}, with these three names in this order. The
 * type is the simple name of a record of the API, out of a closed list. Data holds the components of the record by
 * name, in their order: ids, currencies, enums, instants and durations (ISO-8601) as strings, amounts as {@code
 * {"minor":1999,"currency":"GBP"}}, empty optionals left out, maps sorted by key. The same value always gives the
 * same text, and text that was written here is equal to itself after it is read and written again.
 *
 * <p>Reading is strict. An unknown, missing, doubled or null field, a value of another kind, a value its record
 * refuses, text after the end and a document over a limit (16 Mi characters, 32 levels, strings of 16 Ki characters,
 * names of 128 characters, numbers of 20 digits) all end in a {@link JsonFormatException}.
 *
 * <p>A document may hold personal data and payment tokens: store and log it accordingly.
 *
 * <p>Immutable and safe for use by any number of threads. Create one and keep it.
 */
public final class OmsJson {
    private final DocumentCodec<Order> orders;
    private final DocumentCodec<Hold> holds;
    private final DocumentCodec<Event> events;
    private final DocumentCodec<Reference> references;
    private final DocumentCodec<Command<?>> commands;

    private OmsJson(JsonMapper mapper) {
        orders = new DocumentCodec<>(mapper, List.of(Order.class));
        holds = new DocumentCodec<>(mapper, List.of(Hold.class));
        events = new DocumentCodec<>(mapper, DocumentTypes.EVENTS);
        references = new DocumentCodec<>(mapper, DocumentTypes.REFERENCES);
        commands = new DocumentCodec<>(mapper, DocumentTypes.COMMANDS);
    }

    /**
     * Prepares every type of document; takes a noticeable part of a second.
     *
     * @return a codec of the current format
     */
    public static OmsJson create() {
        return new OmsJson(StrictMapper.create());
    }

    /**
     * Writes an order.
     *
     * @param order an order
     * @return its document
     * @throws JsonFormatException if the document would be over the limit for reading
     */
    public String write(Order order) {
        return orders.write(order);
    }

    /**
     * Reads an order.
     *
     * @param document text written by {@link #write(Order)}
     * @return an order equal to the one written
     * @throws JsonFormatException if the text is not the document of an order
     */
    public Order readOrder(String document) {
        return orders.read(document);
    }

    /**
     * Writes an event.
     *
     * @param event an event of this library
     * @return its document
     * @throws JsonFormatException if the document would be over the limit for reading
     * @throws IllegalArgumentException if the event is not of this library
     */
    public String write(Event event) {
        return events.write(event);
    }

    /**
     * Reads an event.
     *
     * @param document text written by {@link #write(Event)}
     * @return an event equal to the one written
     * @throws JsonFormatException if the text is not the document of an event
     */
    public Event readEvent(String document) {
        return events.read(document);
    }

    /**
     * Writes a hold.
     *
     * @param hold a hold
     * @return its document
     * @throws JsonFormatException if the document would be over the limit for reading
     */
    public String write(Hold hold) {
        return holds.write(hold);
    }

    /**
     * Reads a hold.
     *
     * @param document text written by {@link #write(Hold)}
     * @return a hold equal to the one written
     * @throws JsonFormatException if the text is not the document of a hold
     */
    public Hold readHold(String document) {
        return holds.read(document);
    }

    /**
     * Writes a reference.
     *
     * @param reference a reference of this library
     * @return its document
     * @throws JsonFormatException if the document would be over the limit for reading
     * @throws IllegalArgumentException if the reference is not of this library
     */
    public String write(Reference reference) {
        return references.write(reference);
    }

    /**
     * Reads a reference.
     *
     * @param document text written by {@link #write(Reference)}
     * @return a reference equal to the one written
     * @throws JsonFormatException if the text is not the document of a reference
     */
    public Reference readReference(String document) {
        return references.read(document);
    }

    /**
     * Writes a command.
     *
     * @param command a command of this library
     * @return its document
     * @throws JsonFormatException if the document would be over the limit for reading
     * @throws IllegalArgumentException if the command is not of this library
     */
    public String write(Command<?> command) {
        return commands.write(command);
    }

    /**
     * Reads a command.
     *
     * @param document text written by {@link #write(Command)}
     * @return a command equal to the one written
     * @throws JsonFormatException if the text is not the document of a command
     */
    public Command<?> readCommand(String document) {
        return commands.read(document);
    }
}
