CREATE TABLE "journal_days" (
	"day" date PRIMARY KEY NOT NULL,
	"links" integer NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "journal_links" (
	"day" date NOT NULL,
	"position" integer NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	"event_id" bigint NOT NULL,
	"category" text NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "journal_links_in_order" PRIMARY KEY("day","position"),
	CONSTRAINT "journal_links_once_an_event" UNIQUE("event_id")
);
--> statement-breakpoint
CREATE TABLE "journal_seals" (
	"number" integer PRIMARY KEY NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	"day" date NOT NULL,
	"position" integer NOT NULL,
	"hash" "bytea" NOT NULL,
	"signature" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "journal_verifications" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "journal_verifications_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone DEFAULT now() NOT NULL,
	"outcome" jsonb NOT NULL
);
--> statement-breakpoint
DROP INDEX "audit_events_by_actor";--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "method" text;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "result" text DEFAULT 'done' NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "category" text DEFAULT 'right' NOT NULL;--> statement-breakpoint
CREATE INDEX "audit_events_by_time" ON "audit_events" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "audit_events_by_region" ON "audit_events" USING btree ("region_code","at","id");--> statement-breakpoint
CREATE INDEX "audit_events_by_action" ON "audit_events" USING btree ("action","at","id");--> statement-breakpoint
CREATE INDEX "audit_events_not_done" ON "audit_events" USING btree ("result","at","id") WHERE "audit_events"."result" <> 'done';--> statement-breakpoint
CREATE INDEX "audit_events_by_actor" ON "audit_events" USING btree ("actor_id","at","id");--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_known_result" CHECK ("audit_events"."result" in ('done', 'refused', 'failed'));--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_known_category" CHECK ("audit_events"."category" in ('access', 'failure', 'operation', 'right'));--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_failure" CHECK (("audit_events"."result" = 'done') = ("audit_events"."category" <> 'failure'));--> statement-breakpoint
-- For how many years a line is kept: the same as lib/journal/retention.ts.
CREATE FUNCTION journal_years_kept(category text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE category WHEN 'access' THEN 1 WHEN 'failure' THEN 1 WHEN 'operation' THEN 3 WHEN 'right' THEN 10 END
$$;
--> statement-breakpoint
-- Links what this transaction wrote. Whoever commits waits here for the one before: what can then be seen without a link
-- is of this transaction, for every other wrote its lines and their links at once. db/queries/journal-links.ts reads the same texts.
CREATE FUNCTION link_journal(first_id bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  head journal_days;
  event record;
  moment timestamptz;
  today date;
  seat integer := 0;
  last_hash bytea := sha256('balorg journal');
BEGIN
  PERFORM pg_advisory_xact_lock(7246100);
  SELECT * INTO head FROM journal_days ORDER BY day DESC LIMIT 1;
  moment := clock_timestamp();
  today := greatest((moment AT TIME ZONE 'Europe/Paris')::date, head.day);
  IF head.day IS NOT NULL THEN last_hash := head.hash; END IF;
  IF head.day = today THEN seat := head.links; END IF;
  FOR event IN
    SELECT id, category, sha256(convert_to(jsonb_build_array(
      id, (extract(epoch FROM at) * 1000000)::bigint, actor_id, actor_name, method, origin, action, result, category,
      subject_type, subject_id, region_code, detail)::text, 'UTF8')) AS content
    FROM audit_events WHERE id >= first_id ORDER BY id
  LOOP
    CONTINUE WHEN EXISTS (SELECT FROM journal_links WHERE event_id = event.id);
    seat := seat + 1;
    last_hash := sha256(last_hash || event.content || convert_to(jsonb_build_array(
      to_char(today, 'YYYY-MM-DD'), seat, (extract(epoch FROM moment) * 1000000)::bigint, event.id, event.category)::text, 'UTF8'));
    INSERT INTO journal_links VALUES (today, seat, moment, event.id, event.category, event.content, last_hash);
  END LOOP;
  IF seat > 0 THEN
    INSERT INTO journal_days VALUES (today, seat, last_hash)
      ON CONFLICT (day) DO UPDATE SET links = excluded.links, hash = excluded.hash;
  END IF;
END $$;
--> statement-breakpoint
CREATE FUNCTION link_journal_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The first line of a transaction linked them all.
  IF NOT EXISTS (SELECT FROM journal_links WHERE event_id = NEW.id) THEN PERFORM link_journal(NEW.id); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- What was written before the chain: its categories, then its links.
DROP TRIGGER audit_events_unchanged ON audit_events;
--> statement-breakpoint
UPDATE audit_events SET category = 'access' WHERE action IN ('individual.signed_in', 'individual.signed_out', 'individual.other_sessions_closed', 'region.requests_exported');
--> statement-breakpoint
UPDATE audit_events SET category = 'operation' WHERE subject_type IN ('queued_email', 'register_copy', 'connection_enquiry') OR action = 'individual.digest_chosen';
--> statement-breakpoint
SELECT link_journal(0);
--> statement-breakpoint
CREATE FUNCTION erase_only_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  written date;
BEGIN
  SELECT day INTO written FROM journal_links WHERE event_id = OLD.id;
  IF written IS NULL OR written + make_interval(years => journal_years_kept(OLD.category)) >= (now() AT TIME ZONE 'Europe/Paris')::date THEN
    RAISE EXCEPTION 'line % of the journal is kept', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;
--> statement-breakpoint
CREATE FUNCTION refuse_outside_linking() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION 'only the journal itself writes %', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER audit_events_linked AFTER INSERT ON audit_events
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION link_journal_line();
--> statement-breakpoint
CREATE TRIGGER audit_events_unchanged BEFORE UPDATE ON audit_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_events_kept BEFORE DELETE ON audit_events FOR EACH ROW EXECUTE FUNCTION erase_only_in_time();
--> statement-breakpoint
CREATE TRIGGER audit_events_not_emptied BEFORE TRUNCATE ON audit_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER journal_links_written_by_journal BEFORE INSERT ON journal_links FOR EACH ROW EXECUTE FUNCTION refuse_outside_linking();
--> statement-breakpoint
CREATE TRIGGER journal_links_unchanged BEFORE UPDATE OR DELETE ON journal_links FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER journal_links_not_emptied BEFORE TRUNCATE ON journal_links FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER journal_days_written_by_journal BEFORE INSERT OR UPDATE ON journal_days FOR EACH ROW EXECUTE FUNCTION refuse_outside_linking();
--> statement-breakpoint
CREATE TRIGGER journal_days_kept BEFORE DELETE ON journal_days FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER journal_days_not_emptied BEFORE TRUNCATE ON journal_days FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER journal_seals_unchanged BEFORE UPDATE OR DELETE ON journal_seals FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER journal_seals_not_emptied BEFORE TRUNCATE ON journal_seals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Also where a session asks for the triggers of an origin only to be passed over (`session_replication_role`).
DO $$
DECLARE
  found record;
BEGIN
  FOR found IN SELECT tgrelid::regclass AS of_table, tgname FROM pg_trigger WHERE NOT tgisinternal
    AND tgrelid IN ('audit_events'::regclass, 'journal_links'::regclass, 'journal_days'::regclass, 'journal_seals'::regclass)
  LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', found.of_table, found.tgname);
  END LOOP;
END $$;
