package org.headlessoms.benchmark;

import java.util.concurrent.atomic.AtomicInteger;
import org.headlessoms.value.CommandId;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One of the threads that use a shop: its command ids are its own, so that threads share nothing but the library. */
@State(Scope.Thread)
public class Caller {

    private static final AtomicInteger CALLERS = new AtomicInteger();

    private final int number = CALLERS.incrementAndGet();
    private int calls;
    private int picks;
    private int turns;

    /** Made by JMH. */
    public Caller() {}

    CommandId next() {
        return CommandId.of(number + "-" + ++calls);
    }

    /** One of so many things, another one each time and not in their order. */
    int pick(int choices) {
        return Math.floorMod((++picks * 31 + number) * 0x9E3779B9, choices);
    }

    /** How often this was asked. */
    int turn() {
        return ++turns;
    }
}
