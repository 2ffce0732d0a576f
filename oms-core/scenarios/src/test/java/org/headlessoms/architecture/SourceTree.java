package org.headlessoms.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The main sources of every module, parsed by the compiler but not resolved.
 *
 * @param files all of them, {@code module-info} and {@code package-info} too
 * @param trees finds positions and comments in them
 */
record SourceTree(List<SourceFile> files, DocTrees trees) {

    /** The modules with main code; a new one is to be named here. */
    static final List<String> MODULES = List.of(
            "oms-api",
            "oms-api/json",
            "oms-api/contract-kit",
            "oms-core",
            "oms-inmemory",
            "oms-jdbc-adapter",
            "examples",
            "examples/benchmarks");

    static SourceTree parse() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            Path root = root();
            List<SourceFile> files = new ArrayList<>();
            DocTrees trees = null;
            // One parse for each module, because the compiler takes one module-info at a time.
            for (String module : MODULES) {
                var sources = manager.getJavaFileObjectsFromPaths(javaFiles(root.resolve(module)));
                var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
                for (CompilationUnitTree unit : task.parse()) {
                    files.add(SourceFile.of(module, root, unit));
                }
                trees = DocTrees.instance(task);
            }
            return new SourceTree(List.copyOf(files), trees);
        }
    }

    private static List<Path> javaFiles(Path module) throws IOException {
        try (Stream<Path> files = Files.walk(module.resolve(Path.of("src", "main", "java")))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** The folder of the whole project, from wherever inside it the tests were started. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("oms-api").resolve("pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
