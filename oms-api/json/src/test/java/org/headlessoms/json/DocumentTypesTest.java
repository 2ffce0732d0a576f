package org.headlessoms.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.headlessoms.command.Command;
import org.headlessoms.event.Event;
import org.headlessoms.hold.Hold;
import org.headlessoms.order.Order;
import org.headlessoms.reference.Reference;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The closed list is complete: it is compared with the classes of the API as they are on the class path. */
class DocumentTypesTest {
    private static final List<Class<?>> API = ApiClasses.all();

    @Test
    void everyEventHasADocument() {
        assertThat(concrete(Event.class)).hasSizeGreaterThanOrEqualTo(30);
        assertThat(DocumentTypes.EVENTS).containsExactlyInAnyOrderElementsOf(concrete(Event.class));
    }

    @Test
    void everyCommandHasADocument() {
        assertThat(concrete(Command.class)).hasSizeGreaterThanOrEqualTo(19);
        assertThat(DocumentTypes.COMMANDS).containsExactlyInAnyOrderElementsOf(concrete(Command.class));
    }

    @Test
    void everyReferenceHasADocument() {
        assertThat(concrete(Reference.class)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(DocumentTypes.REFERENCES).containsExactlyInAnyOrderElementsOf(concrete(Reference.class));
    }

    @Test
    void noTwoTypesShareAName() {
        List<String> names = types().map(Class::getSimpleName).toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .hasSize(DocumentTypes.EVENTS.size()
                        + DocumentTypes.COMMANDS.size()
                        + DocumentTypes.REFERENCES.size()
                        + 2);
    }

    @Test
    void everyTypeIsARecordAndHasASample() {
        assertThat(types()).allMatch(Class::isRecord);
        List<Class<?>> sampled = new ArrayList<>();
        Samples.all().forEach(sample -> sampled.add(sample.value().getClass()));
        assertThat(sampled).containsExactlyInAnyOrderElementsOf(types().toList());
    }

    @Test
    void everyIdIsWrittenAsAPlainString() throws ReflectiveOperationException {
        JsonMapper mapper = StrictMapper.create();
        List<Class<?>> ids = API.stream().filter(DocumentTypesTest::isTextValue).toList();
        assertThat(ids).hasSizeGreaterThanOrEqualTo(16);
        for (Class<?> id : ids) {
            Object value = id.getConstructor(String.class).newInstance("a-1");
            assertThat(mapper.writeValueAsString(value)).as(id.getName()).isEqualTo("\"a-1\"");
            assertThat(mapper.readValue("\"a-1\"", id)).isEqualTo(value);
        }
    }

    private static boolean isTextValue(Class<?> type) {
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        return type.getPackageName().equals("org.headlessoms.value")
                && components.length == 1
                && components[0].getType() == String.class;
    }

    private static Stream<Class<?>> types() {
        Stream<Class<?>> state = Stream.of(Order.class, Hold.class);
        return Stream.of(
                        state,
                        DocumentTypes.REFERENCES.stream(),
                        DocumentTypes.EVENTS.stream(),
                        DocumentTypes.COMMANDS.stream())
                .flatMap(types -> types);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<Class<? extends T>> concrete(Class<?> kind) {
        List<Class<? extends T>> found = new ArrayList<>();
        API.stream()
                .filter(type -> kind.isAssignableFrom(type) && !type.isInterface())
                .forEach(type -> found.add((Class<? extends T>) type));
        return found;
    }
}
