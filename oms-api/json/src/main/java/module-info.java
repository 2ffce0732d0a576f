import org.jspecify.annotations.NullMarked;

/**
 * The one JSON form of orders, holds, events and commands: {@link org.headlessoms.json.OmsJson}.
 */
@NullMarked
module org.headlessoms.json {
    requires static transitive org.jspecify;
    requires transitive org.headlessoms.api;
    requires tools.jackson.databind;

    exports org.headlessoms.json;
}
