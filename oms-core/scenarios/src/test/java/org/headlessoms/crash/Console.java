package org.headlessoms.crash;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a child tells its parent: each line with one write, so that it is there as a whole or not at all. */
final class Console {

    static final String MARK = "> ";

    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private Console() {}

    /** When it returns the parent gets the line, whatever becomes of this process. */
    static void say(String line) {
        try {
            OUT.write((MARK + line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a line of the parent. */
    static void await() {
        try {
            int read = System.in.read();
            while (read != '\n' && read >= 0) {
                read = System.in.read();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
