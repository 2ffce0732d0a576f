package org.headlessoms.crash;

/** A process that opens the storage at the address it is given, when it is told to. */
final class OpeningMain {

    private OpeningMain() {}

    public static void main(String[] arguments) {
        Console.say("ready");
        Console.await();
        try (Opened opened = Opened.at(arguments[0], 1)) {
            Console.say("opened " + opened.storage().getClass().getSimpleName());
        }
    }
}
