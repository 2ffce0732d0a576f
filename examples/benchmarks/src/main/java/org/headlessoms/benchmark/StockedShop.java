package org.headlessoms.benchmark;

import java.io.IOException;
import org.headlessoms.Oms;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** 1,000 items, plenty of each. Each iteration has a shop of its own: what is in memory stays there. */
@State(Scope.Benchmark)
public class StockedShop {

    static final int ITEMS = 1000;

    @Param("MEMORY")
    private StorageKind storage = StorageKind.MEMORY;

    private Shop shop;

    /** Made by JMH. */
    public StockedShop() {}

    /**
     * Opens and stocks it.
     *
     * @throws IOException if the storage cannot be opened
     */
    @Setup(Level.Iteration)
    public void open() throws IOException {
        shop = Shop.open(storage);
        shop.stock(ITEMS);
    }

    /**
     * Closes it.
     *
     * @throws IOException if the storage cannot be closed
     */
    @TearDown(Level.Iteration)
    public void close() throws IOException {
        shop.close();
    }

    Oms oms() {
        return shop.oms();
    }
}
