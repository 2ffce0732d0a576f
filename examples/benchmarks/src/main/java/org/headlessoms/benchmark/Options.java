package org.headlessoms.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a program was asked to do: {@code --name value}, each name at most once, each with a default. */
final class Options {

    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException if there is no such option, or one without a value
     */
    static Options parse(String[] args, Map<String, String> defaults) {
        Map<String, String> values = new TreeMap<>(defaults);
        for (int i = 0; i < args.length; i += 2) {
            String name = args[i].startsWith("--") ? args[i].substring(2) : "";
            if (!defaults.containsKey(name) || i + 1 == args.length) {
                throw new IllegalArgumentException(
                        "'" + args[i] + "' is not understood; options and defaults: " + values);
            }
            values.put(name, args[i + 1]);
        }
        return new Options(values);
    }

    /** Empty means: not given. */
    String text(String name) {
        return values.getOrDefault(name, "");
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    List<Integer> numbers(String name) {
        return Arrays.stream(text(name).split(",")).map(Integer::valueOf).toList();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
