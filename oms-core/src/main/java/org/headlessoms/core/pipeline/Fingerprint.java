package org.headlessoms.core.pipeline;

import com.google.common.hash.Hashing;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

    private static final int USUAL_SIZE = 2048;
    private static final char FIRST_BEYOND_ASCII = 0x80;
    private static final int TAG_SIZE = Character.BYTES + Integer.BYTES;
    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type.getSimpleName(), accessors(type));
        }
    };

    private ByteBuffer content = ByteBuffer.allocate(USUAL_SIZE).order(ByteOrder.LITTLE_ENDIAN);

    /** What a record is called, and how its components are read. */
    private record Shape(String name, List<MethodHandle> accessors) {}

    private Fingerprint() {}

    static String of(Command<?> command) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.put(command);
        return fingerprint.hash();
    }

    private String hash() {
        return Hashing.sha256()
                .hashBytes(content.array(), 0, content.position())
                .toString();
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
        Shape shape = SHAPES.get(value.getClass());
        putText(shape.name());
        for (MethodHandle accessor : shape.accessors()) {
            put(read(accessor, value));
        }
    }

    private void putText(String text) {
        tag('"', text.length());
        reserve(text.length());
        int start = content.position();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_BEYOND_ASCII) {
                content.position(start);
                putUtf8(text);
                return;
            }
            content.put((byte) c);
        }
    }

    private void putUtf8(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        reserve(utf8.length);
        content.put(utf8);
    }

    /** Kind and size go in first, so that no two contents can look alike. */
    private void tag(char kind, int size) {
        reserve(TAG_SIZE);
        content.putChar(kind).putInt(size);
    }

    private void reserve(int bytes) {
        if (content.remaining() < bytes) {
            ByteBuffer larger =
                    ByteBuffer.allocate(2 * content.capacity() + bytes).order(ByteOrder.LITTLE_ENDIAN);
            content = larger.put(content.flip());
        }
    }

    private static Object read(MethodHandle accessor, Object owner) {
        try {
            return (Object) accessor.invokeExact(owner);
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
                accessors.add(MethodHandles.lookup()
                        .unreflect(component.getAccessor())
                        .asType(ANY));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("commands are public records: " + type.getName(), e);
            }
        }
        return List.copyOf(accessors);
    }
}
