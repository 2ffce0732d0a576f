package org.headlessoms.core.pipeline;

import java.util.List;
import java.util.Objects;
import org.headlessoms.command.Refusal;
import org.headlessoms.event.Event;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.value.HoldId;

/**
 * What a handler decided.
 *
 * @param <E> the event that answers an accepted command
 */
public sealed interface Decision<E extends Event> {

    /** Yes: the change holds everything, and this event of it is the answer. */
    record Accept<E extends Event>(E answer) implements Decision<E> {
        public Accept {
            Objects.requireNonNull(answer, "answer");
        }
    }

    /** No, and nothing changes. */
    record Refuse<E extends Event>(Refusal refusal) implements Decision<E> {
        public Refuse {
            Objects.requireNonNull(refusal, "refusal");
        }
    }

    /** Cannot tell yet: this has to be read too. */
    record NeedMore<E extends Event>(ReadRequest request) implements Decision<E> {
        public NeedMore {
            Objects.requireNonNull(request, "request");
        }
    }

    /** Not before these holds, whose time is over, have given back what they keep. */
    record ExpireFirst<E extends Event>(List<HoldId> holds) implements Decision<E> {
        public ExpireFirst {
            holds = List.copyOf(holds);
        }
    }

    static <E extends Event> Decision<E> accept(E answer) {
        return new Accept<>(answer);
    }

    static <E extends Event> Decision<E> refuse(Refusal refusal) {
        return new Refuse<>(refusal);
    }

    static <E extends Event> Decision<E> needMore(ReadRequest request) {
        return new NeedMore<>(request);
    }
}
