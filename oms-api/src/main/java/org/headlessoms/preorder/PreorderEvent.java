package org.headlessoms.preorder;

import org.headlessoms.event.Event;

/** Something about selling an item before its release. */
public sealed interface PreorderEvent extends Event permits PreorderTermsSet, ItemReleased {}
