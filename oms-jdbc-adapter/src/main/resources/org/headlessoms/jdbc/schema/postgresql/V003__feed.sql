-- Events by position.
CREATE UNIQUE INDEX IF NOT EXISTS oms_event_feed ON oms_event (tenant, bucket, position) WHERE position IS NOT NULL;

-- Events that no reader has given a position yet.
CREATE INDEX IF NOT EXISTS oms_event_unstamped ON oms_event (tenant, bucket, position, feed_time, version)
    WHERE position IS NULL;
