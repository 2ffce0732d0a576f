/**
 * Sales channels: from where each may be served, what is ring-fenced for it, what may be sold in it and how much of it to one
 * customer. A host that sells everything everywhere defines none of this.
 */
@NullMarked
package org.headlessoms.channel;

import org.jspecify.annotations.NullMarked;
