-- The region of a request is among its words, as «#76», which nobody can type: words of a region are found without reading
-- those of the others.
CREATE OR REPLACE FUNCTION make_request_searchable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT search_words(
      NEW.number::text, NEW.company_name, NEW.service, NEW.structure_id, NEW.city, NEW.postal_code::text,
      NEW.responsable_first_name, NEW.responsable_last_name, NEW.responsable_rpps::text, NEW.contact_email,
      regexp_replace(NEW.phone, '^\+33', '0'), first_name, last_name, email)
      || array_to_tsvector(ARRAY['#' || NEW.region_code])
    INTO NEW.search_document FROM individuals WHERE id = NEW.applicant_id;
  RETURN NEW;
END $$;
--> statement-breakpoint
DROP TRIGGER requests_searchable ON requests;
--> statement-breakpoint
CREATE TRIGGER requests_searchable BEFORE INSERT OR UPDATE OF
  status, region_code, applicant_id, company_name, service, structure_id, city, postal_code, responsable_first_name,
  responsable_last_name, responsable_rpps, contact_email, phone ON requests
  FOR EACH ROW WHEN (NEW.status <> 'draft') EXECUTE FUNCTION make_request_searchable();
--> statement-breakpoint
UPDATE requests SET search_document = search_document || array_to_tsvector(ARRAY['#' || region_code])
  WHERE search_document IS NOT NULL;
