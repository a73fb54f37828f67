CREATE SCHEMA "registers";
--> statement-breakpoint
CREATE TYPE "public"."register" AS ENUM('finess', 'professionals', 'mailboxes');--> statement-breakpoint
CREATE TYPE "public"."register_copy_status" AS ENUM('waiting', 'running', 'in_service', 'replaced', 'unchanged', 'refused', 'failed');--> statement-breakpoint
CREATE TYPE "public"."check_occasion" AS ENUM('submission', 'review');--> statement-breakpoint
CREATE TYPE "public"."likeness_kind" AS ENUM('request', 'mailbox');--> statement-breakpoint
CREATE TYPE "public"."request_part" AS ENUM('structure', 'responsable');--> statement-breakpoint
CREATE TABLE "register_copies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"register" "register" NOT NULL,
	"status" "register_copy_status" NOT NULL,
	"source_name" text NOT NULL,
	"source_sha256" text,
	"data_date" date,
	"requested_by_id" uuid,
	"is_forced" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"moved_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"bytes_total" bigint,
	"bytes_read" bigint DEFAULT 0 NOT NULL,
	"lines_read" integer DEFAULT 0 NOT NULL,
	"lines_left_out" integer DEFAULT 0 NOT NULL,
	"lines_refused" integer DEFAULT 0 NOT NULL,
	"rows_kept" integer,
	"rows_changed" integer,
	"rows_new" integer,
	"rows_gone" integer,
	"message" text,
	CONSTRAINT "register_copy_served_with_its_date" CHECK ("register_copies"."status" not in ('in_service', 'replaced', 'unchanged') or ("register_copies"."data_date" is not null and "register_copies"."ended_at" is not null)),
	CONSTRAINT "register_copy_ended_with_a_reason" CHECK ("register_copies"."status" not in ('refused', 'failed') or ("register_copies"."message" is not null and "register_copies"."ended_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "register_refused_lines" (
	"copy_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "register_upload_chunks" (
	"upload_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "register_upload_chunks_upload_id_position_pk" PRIMARY KEY("upload_id","position")
);
--> statement-breakpoint
CREATE TABLE "register_uploads" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"copy_id" uuid,
	"file_name" text NOT NULL,
	"uploaded_by_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"completed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "registers"."directory_mailboxes" (
	"address" text NOT NULL,
	"type" text NOT NULL,
	"rpps" char(11),
	"structure_id_type" text,
	"structure_id" text,
	"service" text,
	"last_name" text,
	"first_name" text,
	"profession_code" text,
	"company_name" text,
	"trade_name" text,
	"postal_code" text,
	"department_code" text,
	"is_paperless" boolean
);
--> statement-breakpoint
CREATE TABLE "registers"."establishment_words" (
	"word" text PRIMARY KEY NOT NULL,
	"uses" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registers"."establishments" (
	"finess" char(9) PRIMARY KEY NOT NULL,
	"legal_finess" char(9),
	"name" text NOT NULL,
	"long_name" text,
	"name_complement" text,
	"address_complement" text,
	"street_number" text,
	"street_type" text,
	"street_name" text,
	"street_number_suffix" text,
	"locality" text,
	"delivery_line" text,
	"postal_code" char(5),
	"commune_code" char(5),
	"department_code" text,
	"phone" text,
	"category_code" text,
	"category_label" text,
	"siret" char(14),
	"opened_on" date,
	"updated_on" date,
	"gone_on" date,
	"search_text" text NOT NULL,
	"sort_text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registers"."professional_activities" (
	"rpps" char(11) NOT NULL,
	"profession_code" text NOT NULL,
	"category_code" text,
	"mode_code" text,
	"pharmacist_section_code" text,
	"role_code" text,
	"sector_code" text,
	"finess" char(9),
	"legal_finess" char(9),
	"siret" char(14),
	"company_name" text,
	"trade_name" text,
	"postal_code" text,
	"city" text,
	"department_code" text,
	"phone" text,
	"email" text
);
--> statement-breakpoint
CREATE TABLE "registers"."professional_words" (
	"word" text PRIMARY KEY NOT NULL,
	"uses" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registers"."professionals" (
	"rpps" char(11) PRIMARY KEY NOT NULL,
	"last_name" text NOT NULL,
	"first_name" text NOT NULL,
	"profession_codes" text[] NOT NULL,
	"gone_on" date,
	"search_text" text NOT NULL,
	"sort_text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "distinctions" (
	"request_id" uuid NOT NULL,
	"other_kind" "likeness_kind" NOT NULL,
	"other_id" uuid NOT NULL,
	"said_by_id" uuid NOT NULL,
	"said_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "distinctions_request_id_other_kind_other_id_pk" PRIMARY KEY("request_id","other_kind","other_id"),
	CONSTRAINT "distinct_from_another" CHECK ("distinctions"."other_id" <> "distinctions"."request_id")
);
--> statement-breakpoint
CREATE TABLE "request_checks" (
	"request_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"occasion" "check_occasion" NOT NULL,
	"taken_at" timestamp with time zone DEFAULT now() NOT NULL,
	"checks" jsonb NOT NULL,
	CONSTRAINT "request_checks_request_id_version_occasion_pk" PRIMARY KEY("request_id","version","occasion")
);
--> statement-breakpoint
CREATE TABLE "request_register_values" (
	"request_id" uuid NOT NULL,
	"part" "request_part" NOT NULL,
	"register" "register" NOT NULL,
	"identifier" text NOT NULL,
	"data_date" date NOT NULL,
	"values" jsonb NOT NULL,
	"picked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "request_register_values_request_id_part_pk" PRIMARY KEY("request_id","part"),
	CONSTRAINT "register_values_of_their_register" CHECK (("request_register_values"."part" = 'structure') = ("request_register_values"."register" = 'finess') and ("request_register_values"."part" = 'responsable') = ("request_register_values"."register" = 'professionals'))
);
--> statement-breakpoint
ALTER TABLE "register_copies" ADD CONSTRAINT "register_copies_requested_by_id_individuals_id_fk" FOREIGN KEY ("requested_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_refused_lines" ADD CONSTRAINT "register_refused_lines_copy_id_register_copies_id_fk" FOREIGN KEY ("copy_id") REFERENCES "public"."register_copies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_upload_chunks" ADD CONSTRAINT "register_upload_chunks_upload_id_register_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."register_uploads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_uploads" ADD CONSTRAINT "register_uploads_copy_id_register_copies_id_fk" FOREIGN KEY ("copy_id") REFERENCES "public"."register_copies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_uploads" ADD CONSTRAINT "register_uploads_uploaded_by_id_individuals_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distinctions" ADD CONSTRAINT "distinctions_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distinctions" ADD CONSTRAINT "distinctions_said_by_id_individuals_id_fk" FOREIGN KEY ("said_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_checks" ADD CONSTRAINT "request_checks_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_register_values" ADD CONSTRAINT "request_register_values_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "register_copies_one_in_service" ON "register_copies" USING btree ("register") WHERE "register_copies"."status" = 'in_service';--> statement-breakpoint
CREATE INDEX "register_copies_by_date" ON "register_copies" USING btree ("register","created_at");--> statement-breakpoint
CREATE INDEX "register_refused_lines_by_copy" ON "register_refused_lines" USING btree ("copy_id","line");--> statement-breakpoint
CREATE INDEX "directory_mailboxes_by_address" ON "registers"."directory_mailboxes" USING btree ("address");--> statement-breakpoint
CREATE INDEX "directory_mailboxes_by_structure" ON "registers"."directory_mailboxes" USING btree ("structure_id");--> statement-breakpoint
CREATE INDEX "directory_mailboxes_by_rpps" ON "registers"."directory_mailboxes" USING btree ("rpps");--> statement-breakpoint
CREATE INDEX "establishments_by_legal_entity" ON "registers"."establishments" USING btree ("legal_finess");--> statement-breakpoint
CREATE INDEX "establishments_by_siret" ON "registers"."establishments" USING btree ("siret");--> statement-breakpoint
CREATE INDEX "establishments_by_postal_code" ON "registers"."establishments" USING btree ("postal_code");--> statement-breakpoint
CREATE INDEX "professional_activities_by_rpps" ON "registers"."professional_activities" USING btree ("rpps");--> statement-breakpoint
CREATE INDEX "professional_activities_by_finess" ON "registers"."professional_activities" USING btree ("finess");--> statement-breakpoint
CREATE INDEX "professional_activities_by_siret" ON "registers"."professional_activities" USING btree ("siret");--> statement-breakpoint
CREATE INDEX "distinctions_by_other" ON "distinctions" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "mailboxes_by_rpps" ON "mailboxes" USING btree ("responsable_rpps");--> statement-breakpoint
CREATE INDEX "mailboxes_by_postal_code" ON "mailboxes" USING btree ("postal_code");--> statement-breakpoint
CREATE INDEX "mailboxes_by_phone" ON "mailboxes" USING btree ("phone");--> statement-breakpoint
CREATE INDEX "mailboxes_by_contact" ON "mailboxes" USING btree (lower("contact_email"));--> statement-breakpoint
CREATE INDEX "requests_by_postal_code" ON "requests" USING btree ("postal_code");