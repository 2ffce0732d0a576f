package org.headlessoms.exclusion;

import org.headlessoms.event.Event;

/** A fact about where an item is not sourced from. */
public sealed interface ExclusionEvent extends Event permits LocationExcluded, ExclusionLifted {}
