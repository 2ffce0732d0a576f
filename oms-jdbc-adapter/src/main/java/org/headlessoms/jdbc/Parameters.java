package org.headlessoms.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.jspecify.annotations.Nullable;

/** Binds the parameters of a statement from left to right. */
final class Parameters {

    /** Binds the parameters of one execution. */
    @FunctionalInterface
    interface Binder {
        void bind(Parameters parameters) throws SQLException;
    }

    private final PreparedStatement statement;
    private int index;

    Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    Parameters text(String value) throws SQLException {
        statement.setString(++index, value);
        return this;
    }

    Parameters text(Object id) throws SQLException {
        return text(id.toString());
    }

    Parameters optionalText(Optional<?> id) throws SQLException {
        if (id.isPresent()) {
            return text(id.get());
        }
        statement.setNull(++index, Types.VARCHAR);
        return this;
    }

    Parameters key(StockKey key) throws SQLException {
        return text(key.sku()).place(key.place());
    }

    /** Three parameters: the location, and the lot and the ring-fence or nothing for none. */
    Parameters place(StockPlace place) throws SQLException {
        return text(place.location()).text(KeyColumns.lot(place)).text(KeyColumns.ringFence(place));
    }

    /** Four parameters: the parts of the keys, each as an array. */
    Parameters keys(Collection<StockKey> keys) throws SQLException {
        List<StockPlace> places = keys.stream().map(StockKey::place).toList();
        return texts(keys.stream().map(StockKey::sku).toList())
                .texts(places.stream().map(StockPlace::location).toList())
                .texts(places.stream().map(KeyColumns::lot).toList())
                .texts(places.stream().map(KeyColumns::ringFence).toList());
    }

    Parameters number(long value) throws SQLException {
        statement.setLong(++index, value);
        return this;
    }

    Parameters time(Instant value) throws SQLException {
        return number(value.toEpochMilli());
    }

    Parameters flag(boolean value) throws SQLException {
        statement.setBoolean(++index, value);
        return this;
    }

    Parameters array(String type, @Nullable Object[] values) throws SQLException {
        statement.setArray(++index, statement.getConnection().createArrayOf(type, values));
        return this;
    }

    Parameters texts(Collection<?> ids) throws SQLException {
        return array("VARCHAR", ids.stream().map(Object::toString).toArray());
    }
}
