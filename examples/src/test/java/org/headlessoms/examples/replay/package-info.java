/** Tests of the main job: its file format, its rules, and its totals against ones that were computed independently. */
package org.headlessoms.examples.replay;
