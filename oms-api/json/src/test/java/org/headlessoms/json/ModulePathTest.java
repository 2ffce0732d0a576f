package org.headlessoms.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tests run on the class path, where access is not checked; here the same classes run as named modules. */
class ModulePathTest {
    private static final OmsJson JSON = OmsJson.create();

    @Test
    void everyDocumentIsReadAndWrittenAcrossModules() throws ReflectiveOperationException {
        Class<?> type = modules().findLoader("org.headlessoms.json").loadClass(OmsJson.class.getName());
        assertThat(type.getModule().getName()).isEqualTo("org.headlessoms.json");
        Object codec = type.getMethod("create").invoke(null);
        for (Samples.Sample sample : Samples.all()) {
            String document = sample.write(JSON);
            Method reading = type.getMethod(sample.kind().reading(), String.class);
            Object value = reading.invoke(codec, document);
            Object again = type.getMethod("write", reading.getReturnType()).invoke(codec, value);
            assertThat(value.getClass().getModule().getName()).isEqualTo("org.headlessoms.api");
            assertThat(again).isEqualTo(document);
        }
    }

    private static ModuleLayer modules() {
        Path[] paths = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> Files.isDirectory(path)
                        || path.getFileName().toString().matches("(jackson|jspecify|oms)-.*\\.jar"))
                .toArray(Path[]::new);
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(paths), ModuleFinder.of(), Set.of("org.headlessoms.json"));
        return ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }
}
