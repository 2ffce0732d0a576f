package org.headlessoms.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExportsTree;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every public or protected element of an exported package has complete Javadoc. The compiler's own check for what is
 * missing stays off in the build, because it wants every component of a record a second time on its compact constructor;
 * it does check that what is written is right.
 */
class DocumentationTest {

    private static final List<String> LIBRARY = SourceTree.MODULES.stream()
            .filter(module -> !module.startsWith("examples"))
            .toList();

    private final SourceTree sources = SourceTree.parse();

    DocumentationTest() throws IOException {}

    @Test
    void everyModuleExportsSomething() {
        assertThat(exports().map(Export::module).distinct()).containsExactlyInAnyOrderElementsOf(LIBRARY);
    }

    @Test
    void exportedElementsAreDocumented() {
        Set<Export> exported = exports().collect(Collectors.toSet());
        var missing = new MissingComments(sources.trees());
        sources.files().stream()
                .filter(file -> exported.contains(new Export(file.module(), file.packageName())))
                .forEach(missing::check);

        assertThat(missing.checked()).as("elements looked at").isGreaterThan(600);
        assertThat(missing.found()).as("missing in the Javadoc").isEmpty();
    }

    @Test
    void exportedPackagesTellTheirStory() {
        Set<Export> told = sources.files().stream()
                .filter(file -> file.path().endsWith("package-info.java"))
                .filter(this::hasComment)
                .map(file -> new Export(file.module(), file.packageName()))
                .collect(Collectors.toSet());

        assertThat(told).containsAll(exports().toList());
    }

    private boolean hasComment(SourceFile packageInfo) {
        var path = TreePath.getPath(packageInfo.unit(), packageInfo.unit().getPackage());
        return sources.trees().getDocComment(path) != null;
    }

    private Stream<Export> exports() {
        return sources.files().stream()
                .filter(file -> file.unit().getModule() != null)
                .flatMap(file -> file.unit().getModule().getDirectives().stream()
                        .filter(ExportsTree.class::isInstance)
                        .map(ExportsTree.class::cast)
                        .filter(exports -> exports.getModuleNames() == null)
                        .map(exports -> new Export(
                                file.module(), exports.getPackageName().toString())));
    }

    private record Export(String module, String packageName) {}
}
