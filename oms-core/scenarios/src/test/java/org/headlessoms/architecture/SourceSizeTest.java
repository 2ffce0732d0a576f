package org.headlessoms.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No file over 400 lines and no method over 40. A method counts from its opening to its closing brace. The numbers that
 * the house aims at are printed: half of the files up to 70 lines, 95 of 100 files up to 200, 95 of 100 methods up to
 * 15.
 */
class SourceSizeTest {

    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 40;

    @Test
    void filesAndMethodsStayShort() throws IOException {
        SourceTree sources = SourceTree.parse();
        List<Size> files = new ArrayList<>();
        List<Size> methods = new ArrayList<>();
        for (SourceFile file : sources.files()) {
            if (file.declaresTypes()) {
                files.add(new Size(file.path().toString(), file.lines()));
                new Bodies(file, sources.trees(), methods::add).scan(file.unit(), null);
            }
        }
        System.out.println(summary("files", files));
        System.out.println(summary("methods", methods));

        assertThat(files).hasSizeGreaterThan(200);
        assertThat(methods).hasSizeGreaterThan(1000);
        assertThat(Stream.concat(longerThan(LONGEST_FILE, files), longerThan(LONGEST_METHOD, methods)))
                .as("files over %d lines and methods over %d", LONGEST_FILE, LONGEST_METHOD)
                .isEmpty();
    }

    @Test
    void everyModuleIsRead() throws IOException {
        var read = SourceTree.parse().files().stream()
                .filter(SourceFile::declaresTypes)
                .map(SourceFile::module)
                .collect(Collectors.toSet());

        assertThat(read).containsExactlyInAnyOrderElementsOf(SourceTree.MODULES);
    }

    private static Stream<Size> longerThan(int limit, List<Size> sizes) {
        return sizes.stream().filter(size -> size.lines() > limit);
    }

    private static String summary(String what, List<Size> sizes) {
        List<Size> sorted =
                sizes.stream().sorted(Comparator.comparingLong(Size::lines)).toList();
        return "Source size: %d %s, lines p50 %d, p95 %d, longest %s"
                .formatted(sorted.size(), what, at(50, sorted), at(95, sorted), sorted.get(sorted.size() - 1));
    }

    /** The smallest size that at least so many of 100 do not exceed. */
    private static long at(int percent, List<Size> sorted) {
        return sorted.get((sorted.size() * percent + 99) / 100 - 1).lines();
    }

    private record Size(String where, long lines) {
        @Override
        public String toString() {
            return lines + " (" + where + ")";
        }
    }

    /** Finds the bodies of methods, constructors and initialisers, those of nested and anonymous classes too. */
    private static final class Bodies extends TreeScanner<Void, Void> {
        private final SourceFile file;
        private final DocTrees trees;
        private final Consumer<Size> found;

        Bodies(SourceFile file, DocTrees trees, Consumer<Size> found) {
            this.file = file;
            this.trees = trees;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            type.getMembers().stream().filter(BlockTree.class::isInstance).forEach(this::measure);
            return super.visitClass(type, none);
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            if (method.getBody() != null) {
                measure(method.getBody());
            }
            return super.visitMethod(method, none);
        }

        private void measure(Tree body) {
            long first = file.firstLine(body, trees);
            found.accept(new Size(file.path() + ":" + first, file.lastLine(body, trees) - first + 1));
        }
    }
}
