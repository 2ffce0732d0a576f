package org.headlessoms.crash;

/** How long these tests go on. */
final class Effort {

    private Effort() {}

    /** How often something is killed; a few times in the normal build. */
    static int cycles(int normally) {
        return Integer.getInteger("crash.cycles", normally);
    }
}
