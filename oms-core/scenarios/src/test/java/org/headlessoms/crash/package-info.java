/**
 * Real processes that are really killed: several JVMs on one PostgreSQL, JVMs and servers ended by SIGKILL in the middle of
 * their work, and what is there afterwards. Short in every build; {@code -Dcrash.cycles=300}, or {@code -Plong}, kills longer.
 */
package org.headlessoms.crash;
