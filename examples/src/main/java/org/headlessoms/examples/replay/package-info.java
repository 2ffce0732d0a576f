/**
 * The main job: replays a file of a shop's orders through the public API and reports totals that can be computed
 * independently from the file. {@link org.headlessoms.examples.replay.ReplayMain} runs it.
 */
package org.headlessoms.examples.replay;
