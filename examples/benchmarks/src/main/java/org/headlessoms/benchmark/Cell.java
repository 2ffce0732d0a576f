package org.headlessoms.benchmark;

/**
 * What was measured once.
 *
 * @param name what
 * @param rate orders, or calls, per second
 * @param p50 the median of the latencies in ms
 * @param p95 95 of 100 are below it, in ms
 * @param p99 99 of 100 are below it, in ms; NaN if not known
 * @param clientMicros CPU time of the calling process per call; NaN if not known
 * @param serverMicros CPU time of the database server per call; NaN if not known, 0 of a server elsewhere
 */
record Cell(String name, double rate, double p50, double p95, double p99, double clientMicros, double serverMicros) {}
