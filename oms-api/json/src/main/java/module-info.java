import org.jspecify.annotations.NullMarked;

/** JSON documents of orders, events, holds and commands. */
@NullMarked
module org.headlessoms.json {
    requires static transitive org.jspecify;
    requires transitive org.headlessoms.api;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports org.headlessoms.json;
}
