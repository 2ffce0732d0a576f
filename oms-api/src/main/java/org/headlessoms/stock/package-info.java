/**
 * Stock of an item at a location: master data (items, locations), the buckets a unit can be in, the ledger of movements
 * between buckets, and the commands that change stock from outside. A level is the fold of its ledger, and what is on
 * hand is by construction the sum of the buckets.
 */
@NullMarked
package org.headlessoms.stock;

import org.jspecify.annotations.NullMarked;
