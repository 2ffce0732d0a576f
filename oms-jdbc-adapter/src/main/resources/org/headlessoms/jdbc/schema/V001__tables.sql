-- Ids are compared byte by byte: ${id} carries the collation where the database needs one.
-- An empty lot or ring-fence means none. Times are milliseconds since 1970-01-01T00:00Z. Documents are kept as they were written.

CREATE TABLE IF NOT EXISTS oms_command (
    tenant ${id} NOT NULL,
    command_id ${id} NOT NULL,
    fingerprint ${id} NOT NULL,
    stream_kind ${id} NOT NULL,
    stream_id ${id} NOT NULL,
    version BIGINT NOT NULL CHECK (version >= 1),
    recorded_at BIGINT NOT NULL,
    PRIMARY KEY (tenant, command_id)
);

CREATE TABLE IF NOT EXISTS oms_order (
    tenant ${id} NOT NULL,
    id ${id} NOT NULL,
    version BIGINT NOT NULL CHECK (version >= 1),
    customer ${id},
    placed_at BIGINT NOT NULL,
    document ${text} NOT NULL,
    PRIMARY KEY (tenant, id)
);

CREATE TABLE IF NOT EXISTS oms_hold (
    tenant ${id} NOT NULL,
    id ${id} NOT NULL,
    version BIGINT NOT NULL CHECK (version >= 1),
    status ${id} NOT NULL CHECK (status IN ('ACTIVE', 'PROMOTED', 'RELEASED', 'EXPIRED')),
    document ${text} NOT NULL,
    PRIMARY KEY (tenant, id)
);

-- The units an active hold keeps, by the time at which it expires.
CREATE TABLE IF NOT EXISTS oms_hold_item (
    tenant ${id} NOT NULL,
    hold_id ${id} NOT NULL,
    sku ${id} NOT NULL,
    location ${id} NOT NULL,
    lot ${id} NOT NULL,
    ring_fence ${id} NOT NULL,
    quantity BIGINT NOT NULL CHECK (quantity >= 1),
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (tenant, hold_id, sku, location, lot, ring_fence)
);

CREATE TABLE IF NOT EXISTS oms_reference (
    tenant ${id} NOT NULL,
    kind ${id} NOT NULL,
    id ${path} NOT NULL,
    version BIGINT NOT NULL CHECK (version >= 1),
    group_name ${path},
    document ${text} NOT NULL,
    PRIMARY KEY (tenant, kind, id)
);

CREATE TABLE IF NOT EXISTS oms_counter (
    tenant ${id} NOT NULL,
    kind ${id} NOT NULL,
    id ${path} NOT NULL,
    counted BIGINT NOT NULL CHECK (counted >= 0),
    PRIMARY KEY (tenant, kind, id)
);

CREATE TABLE IF NOT EXISTS oms_stock_level (
    tenant ${id} NOT NULL,
    sku ${id} NOT NULL,
    location ${id} NOT NULL,
    lot ${id} NOT NULL,
    ring_fence ${id} NOT NULL,
    available BIGINT NOT NULL CHECK (available >= 0),
    reserved BIGINT NOT NULL CHECK (reserved >= 0),
    held BIGINT NOT NULL CHECK (held >= 0),
    safety BIGINT NOT NULL CHECK (safety >= 0),
    quarantine BIGINT NOT NULL CHECK (quarantine >= 0),
    damaged BIGINT NOT NULL CHECK (damaged >= 0),
    PRIMARY KEY (tenant, sku, location, lot, ring_fence)
);

CREATE TABLE IF NOT EXISTS oms_stock_ledger (
    tenant ${id} NOT NULL,
    command_id ${id} NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    recorded_at BIGINT NOT NULL,
    sku ${id} NOT NULL,
    location ${id} NOT NULL,
    lot ${id} NOT NULL,
    ring_fence ${id} NOT NULL,
    kind ${id} NOT NULL,
    from_bucket ${id} NOT NULL,
    to_bucket ${id} NOT NULL,
    quantity BIGINT NOT NULL CHECK (quantity >= 1),
    subject_kind ${id} NOT NULL,
    subject_id ${id} NOT NULL,
    reason ${text} NOT NULL,
    PRIMARY KEY (tenant, command_id, ordinal),
    CHECK (from_bucket <> to_bucket)
);

CREATE TABLE IF NOT EXISTS oms_backorder (
    tenant ${id} NOT NULL,
    sku ${id} NOT NULL,
    order_id ${id} NOT NULL,
    line_id ${id} NOT NULL,
    priority INTEGER NOT NULL CHECK (priority >= 0),
    since BIGINT NOT NULL,
    quantity BIGINT NOT NULL CHECK (quantity >= 1),
    PRIMARY KEY (tenant, sku, order_id, line_id)
);

-- A row has no position until a reader of its bucket stamps it, which happens after its commit. Rows are stamped in the
-- order of their feed time, which never descends within a stream.
CREATE TABLE IF NOT EXISTS oms_event (
    tenant ${id} NOT NULL,
    stream_kind ${id} NOT NULL,
    stream_id ${id} NOT NULL,
    version BIGINT NOT NULL CHECK (version >= 1),
    bucket INTEGER NOT NULL CHECK (bucket >= 0),
    position BIGINT CHECK (position >= 1),
    command_id ${id} NOT NULL,
    recorded_at BIGINT NOT NULL,
    feed_time BIGINT NOT NULL,
    document ${text} NOT NULL,
    PRIMARY KEY (tenant, stream_kind, stream_id, version)
);

CREATE TABLE IF NOT EXISTS oms_journal_head (
    tenant ${id} NOT NULL,
    bucket INTEGER NOT NULL CHECK (bucket >= 0),
    position BIGINT NOT NULL CHECK (position >= 0),
    PRIMARY KEY (tenant, bucket)
);

CREATE TABLE IF NOT EXISTS oms_work (
    tenant ${id} NOT NULL,
    id ${id} NOT NULL,
    kind ${id} NOT NULL,
    subject ${id} NOT NULL,
    detail ${id} NOT NULL,
    due_at BIGINT NOT NULL,
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    token BIGINT NOT NULL CHECK (token >= 0),
    leased_until BIGINT NOT NULL,
    PRIMARY KEY (tenant, id)
);
