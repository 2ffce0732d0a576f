package org.headlessoms.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.headlessoms.event.StreamId;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.LocationId;
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
        return new StockKey(Sku.of(row.getString("sku")), LocationId.of(row.getString("location")));
    }
}
