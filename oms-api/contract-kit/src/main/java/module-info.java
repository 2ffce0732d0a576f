import org.jspecify.annotations.NullMarked;

/**
 * The contract kit: the tests every adapter of a port has to pass, for those who write their own. How to use it is told by
 * the package {@code org.headlessoms.contract}.
 */
@NullMarked
module org.headlessoms.contract {
    requires static transitive org.jspecify;
    requires transitive org.headlessoms.api;
    requires transitive org.junit.jupiter.api;

    exports org.headlessoms.contract;

    opens org.headlessoms.contract to
            org.junit.platform.commons;
}
