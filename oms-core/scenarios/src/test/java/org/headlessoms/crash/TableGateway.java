package org.headlessoms.crash;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.headlessoms.money.Money;
import org.headlessoms.payment.PaymentOperation.Kind;
import org.headlessoms.spi.PaymentAnswer;
import org.headlessoms.spi.PaymentGateway;
import org.headlessoms.spi.PaymentRequest;
import org.headlessoms.spi.PortTerms;
import org.headlessoms.value.OrderId;

/**
 * A payment service that outlives the processes it serves: what it did is in a table of its own, by key. Now and then a request
 * or an answer gets lost, and every call takes a moment, so that its caller can be killed before, within and after it.
 *
 * @param dataSource where the table is
 */
record TableGateway(DataSource dataSource) implements PaymentGateway {

    private static final int ONE_LOST_OF = 25;

    /** Something it really did. */
    record Effect(String key, OrderId order, Kind kind, Money amount) {}

    static void createTable(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    CREATE TABLE gateway_effect (
                        key TEXT PRIMARY KEY, order_id TEXT NOT NULL, kind TEXT NOT NULL,
                        amount BIGINT NOT NULL, currency TEXT NOT NULL)
                    """);
        }
    }

    List<Effect> effects() throws SQLException {
        List<Effect> effects = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT key, order_id, kind, amount, currency FROM gateway_effect")) {
            while (rows.next()) {
                effects.add(new Effect(
                        rows.getString(1),
                        OrderId.of(rows.getString(2)),
                        Kind.valueOf(rows.getString(3)),
                        Money.of(rows.getLong(4), rows.getString(5))));
            }
        }
        return effects;
    }

    @Override
    public PortTerms terms() {
        return new PortTerms(Duration.ofDays(30), Duration.ofSeconds(10));
    }

    @Override
    public PaymentAnswer authorize(PaymentRequest request) {
        return call(request);
    }

    @Override
    public PaymentAnswer capture(PaymentRequest request) {
        return call(request);
    }

    @Override
    public PaymentAnswer voidAuthorization(PaymentRequest request) {
        return call(request);
    }

    @Override
    public PaymentAnswer refund(PaymentRequest request) {
        return call(request);
    }

    @Override
    public Optional<PaymentAnswer> lookup(PaymentRequest request) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT 1 FROM gateway_effect WHERE key = ?")) {
            statement.setString(1, request.key());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(approved(request)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PaymentAnswer call(PaymentRequest request) {
        if (isLost()) {
            return new PaymentAnswer.Unknown("request lost");
        }
        takeAMoment();
        execute(request);
        takeAMoment();
        return isLost() ? new PaymentAnswer.Unknown("answer lost") : approved(request);
    }

    private void execute(PaymentRequest request) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        INSERT INTO gateway_effect (key, order_id, kind, amount, currency) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (key) DO NOTHING
                        """)) {
            statement.setString(1, request.key());
            statement.setString(2, request.orderId().value());
            statement.setString(3, request.kind().name());
            statement.setLong(4, request.amount().minor());
            statement.setString(5, request.amount().currency().getCurrencyCode());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PaymentAnswer approved(PaymentRequest request) {
        return new PaymentAnswer.Approved(request.key(), request.amount(), Optional.empty());
    }

    private static boolean isLost() {
        return ThreadLocalRandom.current().nextInt(ONE_LOST_OF) == 0;
    }

    private static void takeAMoment() {
        LockSupport.parkNanos(
                TimeUnit.MICROSECONDS.toNanos(ThreadLocalRandom.current().nextInt(1500)));
    }
}
