package org.headlessoms.jdbc;

import java.util.function.Function;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.LotId;

/** The columns of a stock key; an empty lot or ring-fence means none. */
final class KeyColumns {

    private KeyColumns() {}

    static <R> Rows<R> add(Rows<R> rows, Function<R, StockKey> key) {
        return rows.text("sku", row -> key.apply(row).sku())
                .text("location", row -> key.apply(row).location())
                .text("lot", row -> lot(key.apply(row).place()))
                .text("ring_fence", row -> ringFence(key.apply(row).place()));
    }

    static String lot(StockPlace place) {
        return place.lot().map(LotId::value).orElse("");
    }

    static String ringFence(StockPlace place) {
        return place.ringFence().map(ChannelId::value).orElse("");
    }
}
