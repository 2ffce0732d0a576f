-- Finds the events of a bucket that no reader has given a position yet.
CREATE INDEX IF NOT EXISTS oms_event_unstamped
    ON oms_event (tenant, bucket, position, stream_kind, stream_id, version);
