package org.headlessoms.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;

/** Prints what the figures depend on, then runs JMH with the arguments given. */
public final class BenchmarkMain {

    private static final long MEBI = 1024 * 1024;

    private BenchmarkMain() {}

    /**
     * Runs benchmarks.
     *
     * @param args options of JMH
     * @throws IOException if JMH cannot read or write its files
     */
    public static void main(String[] args) throws IOException {
        machine().forEach(System.out::println);
        org.openjdk.jmh.Main.main(args);
    }

    /** What every figure depends on. */
    static List<String> machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        var runtime = ManagementFactory.getRuntimeMXBean();
        long memory = system instanceof com.sun.management.OperatingSystemMXBean more ? more.getTotalMemorySize() : 0;
        return List.of(
                "# Machine: " + system.getAvailableProcessors() + " processors, " + memory / MEBI + " MiB, "
                        + system.getName() + " " + system.getVersion() + " " + system.getArch(),
                "# Java: " + runtime.getVmName() + " " + runtime.getVmVersion(),
                "# Load when started: " + system.getSystemLoadAverage());
    }
}
