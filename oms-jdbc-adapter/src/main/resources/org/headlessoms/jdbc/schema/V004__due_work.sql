-- Due work of one kind: a backlog of another kind is not passed over to find it.
CREATE INDEX IF NOT EXISTS oms_work_due_kind ON oms_work (tenant, kind, due_at, id);
DROP INDEX IF EXISTS oms_work_due;
