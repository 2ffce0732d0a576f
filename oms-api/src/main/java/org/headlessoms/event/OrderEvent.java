package org.headlessoms.event;

/** A fact of an order's stream. An order is the fold of these. */
public interface OrderEvent extends Event {}
