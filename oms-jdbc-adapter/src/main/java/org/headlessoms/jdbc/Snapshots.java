package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;

/** Answers read requests: one statement for each kind of thing asked for. */
final class Snapshots {

    private final Tables tables;

    Snapshots(Tables tables) {
        this.tables = tables;
    }

    Snapshot read(Connection connection, ReadRequest request) throws SQLException {
        Snapshot.Builder found = Snapshot.builder();
        Set<OrderId> orders = new HashSet<>(request.orders());
        orders.addAll(readQueues(connection, request, found));
        if (!orders.isEmpty()) {
            tables.orders().find(connection, request.tenant(), orders).forEach(found::order);
        }
        if (!request.holds().isEmpty()) {
            tables.holds().find(connection, request.tenant(), request.holds()).forEach(found::hold);
        }
        Set<LocationId> locations = new HashSet<>(request.locations());
        locations.addAll(readItems(connection, request, found));
        if (!locations.isEmpty()) {
            tables.reference()
                    .locations(connection, request.tenant(), locations)
                    .forEach(found::location);
        }
        // Last: whoever sees what a command changed sees its receipt too, and does not decide the command again.
        if (request.command().isPresent()) {
            tables.commands()
                    .find(connection, request.tenant(), request.command().get())
                    .ifPresent(found::receipt);
        }
        return found.build();
    }

    private Set<OrderId> readQueues(Connection connection, ReadRequest request, Snapshot.Builder found)
            throws SQLException {
        if (request.queues().isEmpty()) {
            return Set.of();
        }
        List<BackorderEntry> entries =
                tables.backorders().heads(connection, request.tenant(), request.queues(), request.queueLimit());
        entries.stream().collect(Collectors.groupingBy(BackorderEntry::sku)).forEach(found::queue);
        return entries.stream().map(BackorderEntry::orderId).collect(Collectors.toSet());
    }

    private Set<LocationId> readItems(Connection connection, ReadRequest request, Snapshot.Builder found)
            throws SQLException {
        if (request.skus().isEmpty()) {
            return Set.of();
        }
        tables.reference().items(connection, request.tenant(), request.skus()).forEach(found::item);
        List<StockLevel> levels = tables.stock().levels(connection, request.tenant(), request.skus());
        levels.forEach(found::level);
        return levels.stream().map(level -> level.key().location()).collect(Collectors.toSet());
    }
}
