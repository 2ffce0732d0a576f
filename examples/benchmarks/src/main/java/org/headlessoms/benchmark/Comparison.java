package org.headlessoms.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Cells by name, one of each round; printed as medians of the rounds. */
final class Comparison {

    private final Map<String, List<Cell>> rounds = new LinkedHashMap<>();

    void add(Cell cell) {
        System.out.printf("%-24s %9.0f per s%n", cell.name(), cell.rate());
        rounds.computeIfAbsent(cell.name(), name -> new ArrayList<>()).add(cell);
    }

    /** A line for each cell. */
    void printCells() {
        System.out.printf(
                "%-24s %9s %9s %9s | %8s %8s %8s | %9s %9s%n",
                "median of the rounds", "per s", "min", "max", "p50 ms", "p95 ms", "p99 ms", "client us", "server us");
        rounds.forEach((name, cells) -> System.out.printf(
                "%-24s %9.0f %9.0f %9.0f | %8.2f %8.2f %8s | %9s %9s%n",
                name,
                median(cells, Cell::rate),
                cells.stream().mapToDouble(Cell::rate).min().orElseThrow(),
                cells.stream().mapToDouble(Cell::rate).max().orElseThrow(),
                median(cells, Cell::p50),
                median(cells, Cell::p95),
                known("%.2f", median(cells, Cell::p99)),
                known("%.0f", median(cells, Cell::clientMicros)),
                known("%.0f", median(cells, Cell::serverMicros))));
    }

    /** The median of the ratios within each round, and the lowest and the highest; nothing if one side was not measured. */
    void printRatio(String over, String under, String of, ToDoubleFunction<Cell> figure) {
        List<Cell> above = rounds.getOrDefault(over, List.of());
        List<Cell> below = rounds.getOrDefault(under, List.of());
        double[] ratios = IntStream.range(0, Math.min(above.size(), below.size()))
                .mapToDouble(round -> figure.applyAsDouble(above.get(round)) / figure.applyAsDouble(below.get(round)))
                .sorted()
                .toArray();
        if (ratios.length > 0) {
            System.out.printf(
                    "%-6s %-12s / %-20s %6.2f   (%.2f to %.2f)%n",
                    of, over, under, median(ratios), ratios[0], ratios[ratios.length - 1]);
        }
    }

    private static double median(List<Cell> cells, ToDoubleFunction<Cell> figure) {
        return median(cells.stream().mapToDouble(figure).sorted().toArray());
    }

    private static double median(double[] sorted) {
        return DoubleStream.of(sorted)
                .skip((sorted.length - 1) / 2)
                .limit(2 - sorted.length % 2)
                .average()
                .orElseThrow();
    }

    private static String known(String format, double figure) {
        return Double.isNaN(figure) ? "-" : String.format(format, figure);
    }
}
