package org.headlessoms.jdbc;

import org.headlessoms.value.Tenant;

/**
 * Something that one change set of a group writes.
 *
 * @param owner the place of the change set in its group, from 0
 * @param tenant whose
 * @param item what
 */
record Owned<T>(int owner, Tenant tenant, T item) {}
