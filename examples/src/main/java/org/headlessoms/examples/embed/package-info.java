/** The smallest program that embeds the library. */
package org.headlessoms.examples.embed;
