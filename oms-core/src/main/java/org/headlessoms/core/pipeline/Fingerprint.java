package org.headlessoms.core.pipeline;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.headlessoms.command.Command;

/**
 * A hash of a command's whole content. It walks the record's components, so a new field can not be forgotten, and it does
 * not use {@code toString()}, which leaves personal data out.
 */
final class Fingerprint {

    private static final ClassValue<List<MethodHandle>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<MethodHandle> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    private final Hasher hasher = Hashing.sha256().newHasher();

    private Fingerprint() {}

    static String of(Command<?> command) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.put(command);
        return fingerprint.hasher.hash().toString();
    }

    private void put(Object value) {
        if (value instanceof Record) {
            putRecord(value);
        } else if (value instanceof Collection<?> many) {
            tag('[', many.size());
            many.forEach(this::put);
        } else if (value instanceof Map<?, ?> map) {
            tag('{', map.size());
            new TreeMap<>(map).forEach(this::putEntry);
        } else if (value instanceof Optional<?> optional) {
            tag('?', optional.isPresent() ? 1 : 0);
            optional.ifPresent(this::put);
        } else {
            putText(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private void putEntry(Object key, Object value) {
        put(key);
        put(value);
    }

    private void putRecord(Object value) {
        putText(value.getClass().getSimpleName());
        for (MethodHandle accessor : ACCESSORS.get(value.getClass())) {
            put(read(accessor, value));
        }
    }

    private void putText(String text) {
        tag('"', text.length());
        hasher.putString(text, StandardCharsets.UTF_8);
    }

    /** Kind and size go in first, so that no two contents can look alike. */
    private void tag(char kind, int size) {
        hasher.putChar(kind).putInt(size);
    }

    private static Object read(MethodHandle accessor, Object owner) {
        try {
            return accessor.invoke(owner);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's accessor threw a checked exception", e);
        }
    }

    private static List<MethodHandle> accessors(Class<?> type) {
        List<MethodHandle> accessors = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            try {
                accessors.add(MethodHandles.lookup().unreflect(component.getAccessor()));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("commands are public records: " + type.getName(), e);
            }
        }
        return List.copyOf(accessors);
    }
}
