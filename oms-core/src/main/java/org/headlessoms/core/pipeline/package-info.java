/**
 * The one pipeline under every command: read, decide, commit, follow up. Idempotency, retries, lost answers, event
 * versions, the backorder queue's bookkeeping and the serving of backorders from freed stock live here once, so that no
 * feature can forget them. A decision is a pure function from what was read to a {@link
 * org.headlessoms.core.pipeline.Change}.
 */
@NullMarked
package org.headlessoms.core.pipeline;

import org.jspecify.annotations.NullMarked;
