package org.headlessoms.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A data source that counts its connections and lets a test take part in what is called on them. */
final class Wiretap implements ConnectionSource {

    /** What happens instead of a call on a connection. */
    @FunctionalInterface
    interface Hook {
        Object call(Connection connection, Call call) throws SQLException;
    }

    /** The call itself. */
    @FunctionalInterface
    interface Call {
        Object go() throws SQLException;
    }

    private static final String COMMIT_STATEMENT = "commit statement";

    private final DataSource target;
    private final Set<Connection> out = ConcurrentHashMap.newKeySet();
    private final AtomicInteger borrowed = new AtomicInteger();
    private final ConcurrentHashMap<String, Hook> hooks = new ConcurrentHashMap<>();

    Wiretap(DataSource target) {
        this.target = target;
    }

    /** From now on, calls of this method go to the hook. */
    Wiretap on(String method, Hook hook) {
        hooks.put(method, hook);
        return this;
    }

    Wiretap off(String method) {
        hooks.remove(method);
        return this;
    }

    /** From now on, commits go to the hook: the call, or the statement that is a transaction of its own. */
    Wiretap onCommit(Hook hook) {
        return on("commit", hook).on(COMMIT_STATEMENT, hook);
    }

    Wiretap offCommit() {
        return off("commit").off(COMMIT_STATEMENT);
    }

    int borrowed() {
        return borrowed.get();
    }

    int notReturned() {
        return out.size();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = target.getConnection();
        borrowed.incrementAndGet();
        out.add(connection);
        return (Connection) Proxy.newProxyInstance(
                Wiretap.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        out.remove(connection);
                    }
                    Call call = () -> invoke(connection, method, arguments);
                    Hook hook = hooks.get(method.getName());
                    Object answer = hook == null ? call.go() : hook.call(connection, call);
                    return commits(arguments) ? tapped(connection, answer) : answer;
                });
    }

    private static boolean commits(Object[] arguments) {
        return arguments != null
                && arguments.length > 0
                && arguments[0].toString().contains("verdict");
    }

    private Object tapped(Connection connection, Object statement) {
        return Proxy.newProxyInstance(
                Wiretap.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, arguments) -> {
                    Call call = () -> invoke(statement, method, arguments);
                    Hook hook = method.getName().equals("executeQuery") ? hooks.get(COMMIT_STATEMENT) : null;
                    return hook == null ? call.go() : hook.call(connection, call);
                });
    }

    private static Object invoke(Object target, java.lang.reflect.Method method, Object[] arguments)
            throws SQLException {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof SQLException sql) {
                throw sql;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (IllegalAccessException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
