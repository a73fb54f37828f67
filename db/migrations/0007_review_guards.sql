-- Notes, texts and closed decisions stay as they were written.
CREATE TRIGGER request_notes_unchanged BEFORE UPDATE OR DELETE ON request_notes FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER reply_texts_unchanged BEFORE UPDATE OR DELETE ON reply_texts FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER request_decisions_never_deleted BEFORE DELETE ON request_decisions FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER closed_decisions_unchanged BEFORE UPDATE ON request_decisions FOR EACH ROW
  WHEN (OLD.closed_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- What a request is searched by is written again only when one of its words may have changed.
DROP TRIGGER requests_searchable ON requests;
--> statement-breakpoint
CREATE TRIGGER requests_searchable BEFORE INSERT OR UPDATE OF
  status, applicant_id, company_name, service, structure_id, city, postal_code, responsable_first_name,
  responsable_last_name, responsable_rpps, contact_email, phone ON requests
  FOR EACH ROW WHEN (NEW.status <> 'draft') EXECUTE FUNCTION make_request_searchable();
