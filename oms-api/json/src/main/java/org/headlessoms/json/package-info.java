/**
 * One JSON form for everything that is stored or sent: {@code {"format":1,"type":"OrderPlaced","data":{…}}}. The type is
 * looked up in a closed registry, never as a class name, and a document that does not fit exactly is refused.
 */
@NullMarked
package org.headlessoms.json;

import org.jspecify.annotations.NullMarked;
