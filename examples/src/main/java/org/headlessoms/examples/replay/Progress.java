package org.headlessoms.examples.replay;

import java.io.PrintStream;
import java.util.Locale;

/** Tells on the console how far the job is. */
final class Progress {

    private final PrintStream console;

    Progress(PrintStream console) {
        this.console = console;
    }

    void start(Arguments arguments) {
        String input = arguments.input().map(Object::toString).orElse("the bundled sample");
        String storage = switch (arguments.storage()) {
            case MEMORY -> "in memory";
            case H2 -> "on H2";
            case POSTGRES -> "on PostgreSQL";
        };
        print("Headless OMS replays %s %s.%n%n", input, storage);
    }

    void booked(long invoices, double seconds) {
        print("%,9d invoices booked  %,8.1f s  %,8.0f invoices/s%n", invoices, seconds, invoices / seconds);
    }

    void checking(long invoices, double seconds) {
        print("%,9d invoices booked  %,8.1f s  that was all; checking the books ...%n%n", invoices, seconds);
    }

    private void print(String format, Object... values) {
        console.printf(Locale.ROOT, format, values);
        console.flush();
    }
}
