/** Follows the events of a shop. */
package org.headlessoms.examples.events;
