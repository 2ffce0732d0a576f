package org.headlessoms.core.pipeline;

import java.util.Optional;
import org.headlessoms.spi.ReadRequest;

/** A step that completes every accepted change before it is committed. Pure. */
@FunctionalInterface
public interface AfterDecision {

    /** A read of a command, with what this step would ask for later: one read less. */
    default ReadRequest alongside(ReadRequest request) {
        return request;
    }

    /** Adds to the change; or asks for what it has to read first. */
    Optional<ReadRequest> complete(Reading reading, Change change);
}
