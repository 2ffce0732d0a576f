import org.jspecify.annotations.NullMarked;

/** The engine: pure decisions per feature under one command pipeline. Hosts see {@link org.headlessoms.core.OmsEngine}. */
@NullMarked
module org.headlessoms.core {
    requires static transitive org.jspecify;
    requires transitive org.headlessoms.api;
    requires com.github.benmanes.caffeine;
    requires com.google.common;
    requires org.slf4j;

    exports org.headlessoms.core;
    exports org.headlessoms.core.limits;
}
