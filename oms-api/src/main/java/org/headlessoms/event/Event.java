package org.headlessoms.event;

/**
 * A fact that happened, named in the past tense. Every event is an immutable record of one of the feature packages;
 * its class's simple name is its type in stored documents and never changes.
 */
public interface Event {}
