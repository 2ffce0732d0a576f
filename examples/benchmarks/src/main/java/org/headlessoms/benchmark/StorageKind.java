package org.headlessoms.benchmark;

/** On what a benchmark runs. */
public enum StorageKind {
    /** The in-memory storage. */
    MEMORY,
    /** A PostgreSQL server that the benchmark starts, with its default durability, through a pool of connections. */
    POSTGRES
}
