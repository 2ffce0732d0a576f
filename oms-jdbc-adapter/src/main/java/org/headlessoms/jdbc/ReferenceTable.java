package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.Location;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/** Master data: items and locations. */
final class ReferenceTable {

    private static final String INSERT_ITEM = """
            INSERT INTO oms_item (version, name, tenant, sku)
            SELECT ?, ?, ?, ?
            WHERE NOT EXISTS (SELECT 1 FROM oms_item WHERE tenant = ? AND sku = ?)
            """;

    private static final String UPDATE_ITEM = """
            UPDATE oms_item SET version = ?, name = ? WHERE tenant = ? AND sku = ? AND version = ?
            """;

    private static final String SELECT_ITEMS = """
            SELECT i.sku, i.version, i.name FROM UNNEST(CAST(? AS VARCHAR ARRAY)) AS wanted (sku)
            JOIN oms_item i ON i.tenant = ? AND i.sku = wanted.sku
            """;

    private static final String INSERT_LOCATION = """
            INSERT INTO oms_location (version, name, kind, priority, enabled, tenant, id)
            SELECT ?, ?, ?, ?, ?, ?, ?
            WHERE NOT EXISTS (SELECT 1 FROM oms_location WHERE tenant = ? AND id = ?)
            """;

    private static final String UPDATE_LOCATION = """
            UPDATE oms_location SET version = ?, name = ?, kind = ?, priority = ?, enabled = ?
            WHERE tenant = ? AND id = ? AND version = ?
            """;

    private static final String SELECT_LOCATIONS = """
            SELECT l.id, l.version, l.name, l.kind, l.priority, l.enabled FROM UNNEST(CAST(? AS VARCHAR ARRAY)) AS wanted (id)
            JOIN oms_location l ON l.tenant = ? AND l.id = wanted.id
            """;

    private final String insertItem;
    private final String insertLocation;

    ReferenceTable(Dialect dialect) {
        insertItem = dialect.ifAbsent(INSERT_ITEM);
        insertLocation = dialect.ifAbsent(INSERT_LOCATION);
    }

    Optional<CommitResult> applyItems(Connection connection, ChangeSet changeSet) throws SQLException {
        List<Item> items = changeSet.items().stream()
                .sorted(Comparator.comparing(Item::sku).thenComparing(Item::version))
                .toList();
        return Sql.guarded(
                        connection,
                        items,
                        item -> item.version() == 1 ? insertItem : UPDATE_ITEM,
                        (to, item) -> bind(to, changeSet.tenant(), item))
                .map(item -> new CommitResult.Conflict("ITEM/" + item.sku()));
    }

    Optional<CommitResult> applyLocations(Connection connection, ChangeSet changeSet) throws SQLException {
        List<Location> locations = changeSet.locations().stream()
                .sorted(Comparator.comparing(Location::id).thenComparing(Location::version))
                .toList();
        return Sql.guarded(
                        connection,
                        locations,
                        location -> location.version() == 1 ? insertLocation : UPDATE_LOCATION,
                        (to, location) -> bind(to, changeSet.tenant(), location))
                .map(location -> new CommitResult.Conflict("LOCATION/" + location.id()));
    }

    List<Item> items(Connection connection, Tenant tenant, Collection<Sku> skus) throws SQLException {
        return Sql.list(connection, SELECT_ITEMS, to -> to.texts(skus).text(tenant), ReferenceTable::item);
    }

    List<Location> locations(Connection connection, Tenant tenant, Collection<LocationId> ids) throws SQLException {
        return Sql.list(connection, SELECT_LOCATIONS, to -> to.texts(ids).text(tenant), ReferenceTable::location);
    }

    private static void bind(Parameters to, Tenant tenant, Item item) throws SQLException {
        to.number(item.version()).text(item.name());
        bindKey(to, tenant, item.sku(), item.version());
    }

    private static void bind(Parameters to, Tenant tenant, Location location) throws SQLException {
        to.number(location.version())
                .text(location.name())
                .text(location.kind())
                .number(location.priority())
                .flag(location.enabled());
        bindKey(to, tenant, location.id(), location.version());
    }

    private static void bindKey(Parameters to, Tenant tenant, Object id, long version) throws SQLException {
        to.text(tenant).text(id);
        if (version == 1) {
            to.text(tenant).text(id);
        } else {
            to.number(version - 1);
        }
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(Sku.of(row.getString("sku")), row.getString("name"), row.getLong("version"));
    }

    private static Location location(ResultSet row) throws SQLException {
        return new Location(
                LocationId.of(row.getString("id")),
                row.getString("name"),
                Location.Kind.valueOf(row.getString("kind")),
                row.getInt("priority"),
                row.getBoolean("enabled"),
                row.getLong("version"));
    }
}
