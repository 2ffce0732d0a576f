package org.headlessoms.json;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.headlessoms.command.Command;
import org.headlessoms.event.Event;
import org.headlessoms.hold.Hold;
import org.headlessoms.order.Order;
import org.headlessoms.reference.Reference;

/** One value of every type that has a document, with the methods of the codec that are for its kind. */
final class Samples {
    enum Kind {
        ORDER {
            @Override
            String write(OmsJson json, Object value) {
                return json.write((Order) value);
            }

            @Override
            Object read(OmsJson json, String document) {
                return json.readOrder(document);
            }
        },
        HOLD {
            @Override
            String write(OmsJson json, Object value) {
                return json.write((Hold) value);
            }

            @Override
            Object read(OmsJson json, String document) {
                return json.readHold(document);
            }
        },
        EVENT {
            @Override
            String write(OmsJson json, Object value) {
                return json.write((Event) value);
            }

            @Override
            Object read(OmsJson json, String document) {
                return json.readEvent(document);
            }
        },
        REFERENCE {
            @Override
            String write(OmsJson json, Object value) {
                return json.write((Reference) value);
            }

            @Override
            Object read(OmsJson json, String document) {
                return json.readReference(document);
            }
        },
        COMMAND {
            @Override
            String write(OmsJson json, Object value) {
                return json.write((Command<?>) value);
            }

            @Override
            Object read(OmsJson json, String document) {
                return json.readCommand(document);
            }
        };

        abstract String write(OmsJson json, Object value);

        abstract Object read(OmsJson json, String document);

        /** The name of the method that reads this kind. */
        String reading() {
            return "read" + name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    record Sample(Kind kind, Object value) {
        String write(OmsJson json) {
            return kind.write(json, value);
        }

        @Override
        public String toString() {
            return value.getClass().getSimpleName();
        }
    }

    private Samples() {}

    static List<Sample> all() {
        Stream<Sample> state =
                Stream.of(new Sample(Kind.ORDER, SampleOrder.order()), new Sample(Kind.HOLD, SampleEvents.hold()));
        Stream<Sample> events = SampleEvents.all().stream().map(one -> new Sample(Kind.EVENT, one));
        Stream<Sample> commands = SampleCommands.all().stream().map(one -> new Sample(Kind.COMMAND, one));
        Stream<Sample> references = SampleReferences.all().stream().map(one -> new Sample(Kind.REFERENCE, one));
        return Stream.of(state, references, events, commands)
                .<Sample>flatMap(samples -> samples)
                .toList();
    }
}
