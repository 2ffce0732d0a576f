-- One index serves both: events by position, and in front of them (without a position) those not stamped yet.
CREATE INDEX IF NOT EXISTS oms_event_feed ON oms_event (tenant, bucket, position, feed_time, version);
