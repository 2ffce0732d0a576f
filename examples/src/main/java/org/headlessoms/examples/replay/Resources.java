package org.headlessoms.examples.replay;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Closes what was opened, the last first, all of it even if something cannot be closed. */
final class Resources implements Closeable {

    private final Deque<Closeable> open = new ArrayDeque<>();

    <T extends Closeable> T add(T resource) {
        open.push(resource);
        return resource;
    }

    @Override
    public void close() throws IOException {
        if (open.isEmpty()) {
            return;
        }
        try {
            open.pop().close();
        } finally {
            close();
        }
    }
}
