/**
 * One JSON form for everything the library stores or passes on: orders, holds, events and commands.
 *
 * <p>{@link org.headlessoms.json.OmsJson} is the only door. Each document names its format version and its type; the
 * types are a closed list, so a document can never choose a class. Reading forgives nothing and guesses nothing, and
 * every refusal is a {@link org.headlessoms.json.JsonFormatException} that tells where the document is wrong but
 * repeats nothing of it.
 */
@NullMarked
package org.headlessoms.json;

import org.jspecify.annotations.NullMarked;
