CREATE INDEX IF NOT EXISTS oms_order_placed ON oms_order (tenant, placed_at, id);
CREATE INDEX IF NOT EXISTS oms_order_customer ON oms_order (tenant, customer, placed_at, id);
CREATE INDEX IF NOT EXISTS oms_hold_status ON oms_hold (tenant, status, id);
CREATE INDEX IF NOT EXISTS oms_hold_item_expiry ON oms_hold_item (tenant, sku, expires_at, hold_id);
CREATE INDEX IF NOT EXISTS oms_reference_group ON oms_reference (tenant, kind, group_name, id);
CREATE INDEX IF NOT EXISTS oms_stock_ledger_level ON oms_stock_ledger (tenant, sku, location, lot, ring_fence, recorded_at, command_id, ordinal);
CREATE INDEX IF NOT EXISTS oms_backorder_service ON oms_backorder (tenant, sku, priority, since, order_id, line_id);
CREATE INDEX IF NOT EXISTS oms_work_due ON oms_work (tenant, due_at, id);
