import org.jspecify.annotations.NullMarked;

/** Everything in memory: a storage with the semantics of a database, and fakes of the outside world that follow a script. */
@NullMarked
module org.headlessoms.inmemory {
    requires static transitive org.jspecify;
    requires transitive org.headlessoms.api;

    exports org.headlessoms.inmemory;
}
