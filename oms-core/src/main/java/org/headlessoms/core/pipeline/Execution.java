package org.headlessoms.core.pipeline;

import java.util.function.Supplier;

/**
 * What all tries of one command share.
 *
 * @param fingerprint of its content
 * @param freshId an id for what it creates, always the same
 * @param lost the answers to its commits that were lost
 */
record Execution(String fingerprint, Supplier<String> freshId, LostAnswers lost) {}
