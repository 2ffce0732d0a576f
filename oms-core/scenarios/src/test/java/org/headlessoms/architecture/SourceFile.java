package org.headlessoms.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One parsed Java file. */
record SourceFile(String module, Path path, int lines, CompilationUnitTree unit) {

    static SourceFile of(String module, Path root, CompilationUnitTree unit) throws IOException {
        Path file = Path.of(unit.getSourceFile().toUri());
        int lines = Files.readAllLines(file).size();
        return new SourceFile(module, root.relativize(file), lines, unit);
    }

    String packageName() {
        return String.valueOf(unit.getPackageName());
    }

    boolean declaresTypes() {
        return !unit.getTypeDecls().isEmpty();
    }

    long firstPosition(Tree part, DocTrees trees) {
        return trees.getSourcePositions().getStartPosition(unit, part);
    }

    long firstLine(Tree part, DocTrees trees) {
        return unit.getLineMap().getLineNumber(firstPosition(part, trees));
    }

    long lastLine(Tree part, DocTrees trees) {
        return unit.getLineMap().getLineNumber(trees.getSourcePositions().getEndPosition(unit, part));
    }
}
