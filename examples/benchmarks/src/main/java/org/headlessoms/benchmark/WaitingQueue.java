package org.headlessoms.benchmark;

import java.io.IOException;
import org.headlessoms.value.Sku;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** So many orders that wait for one unit each of the same item. On a database, a million takes its time. */
@State(Scope.Benchmark)
public class WaitingQueue {

    static final Sku SCARCE = Sku.of("scarce");
    private static final int CALLERS = 8;

    @Param("MEMORY")
    private StorageKind storage = StorageKind.MEMORY;

    @Param({"1000", "100000", "1000000"})
    private int length;

    private Shop shop;

    /** Made by JMH. */
    public WaitingQueue() {}

    /**
     * Lets the orders wait.
     *
     * @throws IOException if the storage cannot be opened
     */
    @Setup(Level.Trial)
    public void open() throws IOException {
        shop = Shop.open(storage);
        shop.define(SCARCE);
        Load.times(CALLERS, length, caller -> shop.place(Shop.waiting(caller.next(), SCARCE, 1)));
    }

    /**
     * Closes the shop.
     *
     * @throws IOException if the storage cannot be closed
     */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        shop.close();
    }

    Shop shop() {
        return shop;
    }

    int length() {
        return length;
    }
}
