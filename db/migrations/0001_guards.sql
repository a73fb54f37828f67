-- Rules that a CHECK cannot hold: rows that never change, and a box that always has its one responsable.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a row of % is never changed nor deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER mssante_addresses_unchanged BEFORE UPDATE OR DELETE ON mssante_addresses FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_events_unchanged BEFORE UPDATE OR DELETE ON audit_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER request_versions_unchanged BEFORE UPDATE OR DELETE ON request_versions FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER requests_never_deleted BEFORE DELETE ON requests FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE FUNCTION require_one_responsable() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  box uuid;
BEGIN
  IF TG_TABLE_NAME = 'mailboxes' THEN box := NEW.id; ELSE box := OLD.mailbox_id; END IF;
  IF EXISTS (SELECT 1 FROM mailboxes WHERE id = box AND status <> 'closed')
    AND NOT EXISTS (SELECT 1 FROM memberships WHERE mailbox_id = box AND role = 'responsable' AND ended_at IS NULL) THEN
    RAISE EXCEPTION 'mailbox % has no responsable', box
      USING ERRCODE = 'check_violation', CONSTRAINT = 'mailbox_has_one_responsable';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER mailboxes_have_one_responsable AFTER INSERT OR UPDATE OF status ON mailboxes
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_one_responsable();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER memberships_keep_one_responsable AFTER UPDATE OR DELETE ON memberships
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_one_responsable();
