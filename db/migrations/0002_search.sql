-- What a reviewer may search a request by, as words without accents. A trigger keeps it, for the applicant's name is elsewhere.
ALTER TABLE requests ADD COLUMN search_document tsvector;
--> statement-breakpoint
CREATE INDEX requests_search ON requests USING gin (search_document);
--> statement-breakpoint
CREATE FUNCTION search_words(VARIADIC texts text[]) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(coalesce(array_agg(DISTINCT left(word, 100)), '{}'))
  FROM regexp_split_to_table(
    lower(replace(replace(replace(replace(replace(
      regexp_replace(normalize(array_to_string(texts, ' '), NFKD), '[\u0300-\u036f]', '', 'g'),
      'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), '&', ' et ')),
    '[^a-z0-9]+') AS word
  WHERE word <> ''
$$;
--> statement-breakpoint
CREATE FUNCTION make_request_searchable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT search_words(
      NEW.number::text, NEW.company_name, NEW.service, NEW.structure_id, NEW.city, NEW.postal_code::text,
      NEW.responsable_first_name, NEW.responsable_last_name, NEW.responsable_rpps::text, NEW.contact_email,
      regexp_replace(NEW.phone, '^\+33', '0'), first_name, last_name, email)
    INTO NEW.search_document FROM individuals WHERE id = NEW.applicant_id;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER requests_searchable BEFORE INSERT OR UPDATE ON requests
  FOR EACH ROW WHEN (NEW.status <> 'draft') EXECUTE FUNCTION make_request_searchable();
--> statement-breakpoint
CREATE FUNCTION make_requests_searchable_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE requests SET applicant_id = applicant_id WHERE applicant_id = NEW.id AND status <> 'draft';
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER individuals_searchable AFTER UPDATE OF first_name, last_name, email ON individuals
  FOR EACH ROW EXECUTE FUNCTION make_requests_searchable_again();
