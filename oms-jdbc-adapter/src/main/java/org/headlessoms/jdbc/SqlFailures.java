package org.headlessoms.jdbc;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;

/** Tells failures apart by the SQLStates of everything that hangs on an exception: its causes and its chain. */
final class SqlFailures {

    private static final String CONNECTION_CLASS = "08";
    private static final String SHUTDOWN_CLASS = "57P";
    private static final String UNIQUE_VIOLATION = "23505";

    private SqlFailures() {}

    static boolean any(Throwable failure, Predicate<String> states) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable one = open.remove();
            if (!seen.add(one)) {
                continue;
            }
            if (one instanceof SQLException sql && sql.getSQLState() != null && states.test(sql.getSQLState())) {
                return true;
            }
            if (one.getCause() != null) {
                open.add(one.getCause());
            }
            if (one instanceof SQLException sql && sql.getNextException() != null) {
                open.add(sql.getNextException());
            }
        }
        return false;
    }

    /** Somebody else inserted a row with the same key. */
    static boolean isLostRace(Throwable failure) {
        return any(failure, UNIQUE_VIOLATION::equals);
    }

    static boolean isConnectionLoss(Throwable failure) {
        return any(failure, state -> state.startsWith(CONNECTION_CLASS) || state.startsWith(SHUTDOWN_CLASS));
    }
}
