package org.headlessoms.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.headlessoms.event.StreamId;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.Sku;

/** Reads values that several tables store alike. */
final class Columns {

    private Columns() {}

    static Instant time(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    static StreamId stream(ResultSet row, String kind, String id) throws SQLException {
        return new StreamId(StreamId.Kind.valueOf(row.getString(kind)), row.getString(id));
    }

    static StockKey stockKey(ResultSet row) throws SQLException {
        StockPlace place = new StockPlace(
                LocationId.of(row.getString("location")),
                present(row.getString("lot")).map(LotId::of),
                present(row.getString("ring_fence")).map(ChannelId::of));
        return new StockKey(Sku.of(row.getString("sku")), place);
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
