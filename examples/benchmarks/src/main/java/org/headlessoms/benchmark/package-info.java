/**
 * Benchmarks. {@code mvn -q -pl examples/benchmarks -am compile exec:exec} runs all of them;
 * {@code -Djmh.args="PlaceOrder -t 2 -p storage=POSTGRES"} chooses: after the name every option of JMH is understood,
 * {@code -Djmh.args=-h} lists them. {@code -Dbenchmark.main=org.headlessoms.benchmark.FloorMain} runs a program of its own instead: there is
 * one for each workload, all of them are called {@code …Main}. Every figure belongs to the machine that is printed before it.
 */
@NullMarked
package org.headlessoms.benchmark;

import org.jspecify.annotations.NullMarked;
