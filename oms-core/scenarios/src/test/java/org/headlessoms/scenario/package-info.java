/**
 * What the library does, told as scenarios through its public API and run on every storage: in memory, H2 and a real
 * PostgreSQL. No mocks: gateway and carrier are scripted fakes, time is a clock that the scenario sets. Every scenario has a
 * tenant of its own and ends with a self-audit.
 */
package org.headlessoms.scenario;
