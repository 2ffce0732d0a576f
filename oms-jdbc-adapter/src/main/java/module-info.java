import org.jspecify.annotations.NullMarked;

/** Storage on a host's {@link javax.sql.DataSource}: PostgreSQL or H2, plain JDBC, schema included. */
@NullMarked
module org.headlessoms.jdbc {
    requires static transitive org.jspecify;
    requires transitive java.sql;
    requires transitive org.headlessoms.api;
    requires org.headlessoms.json;
    requires org.slf4j;

    exports org.headlessoms.jdbc;
}
