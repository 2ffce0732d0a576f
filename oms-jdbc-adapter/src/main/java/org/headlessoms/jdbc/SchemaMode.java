package org.headlessoms.jdbc;

/** What is done about the schema when a storage is built. */
public enum SchemaMode {
    /** Create or upgrade the tables. Any number of processes may do so at once, also on an empty database. */
    APPLY,
    /** Touch nothing; refuse to start unless the schema is exactly the one this version brings. */
    VALIDATE,
    /** Neither touch nor check the schema. */
    OFF
}
