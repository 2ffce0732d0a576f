/** Stock visibility and reservations without anything else. */
package org.headlessoms.examples.stockonly;
