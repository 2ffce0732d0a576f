package org.headlessoms.jdbc;

import java.util.function.Function;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.LotId;

/** The columns of a stock key; an empty lot or ring-fence means none. */
final class KeyColumns {

    private KeyColumns() {}

    static <R> Rows<R> add(Rows<R> rows, Function<R, StockKey> key) {
        return rows.text("sku", row -> key.apply(row).sku())
                .text("location", row -> key.apply(row).location())
                .text("lot", row -> lot(key.apply(row)))
                .text("ring_fence", row -> ringFence(key.apply(row)));
    }

    static String lot(StockKey key) {
        return key.place().lot().map(LotId::value).orElse("");
    }

    static String ringFence(StockKey key) {
        return key.place().ringFence().map(ChannelId::value).orElse("");
    }
}
