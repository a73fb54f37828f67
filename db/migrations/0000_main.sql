CREATE TYPE "public"."address_kind" AS ENUM('PER', 'ORG');--> statement-breakpoint
CREATE TYPE "public"."individual_kind" AS ENUM('PER', 'INT');--> statement-breakpoint
CREATE TYPE "public"."mailbox_status" AS ENUM('active', 'suspended', 'closed');--> statement-breakpoint
CREATE TYPE "public"."publication_status" AS ENUM('unlisted', 'queued', 'sent', 'accepted', 'visible', 'failed', 'withdrawing', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."membership_role" AS ENUM('responsable', 'gestionnaire', 'redacteur', 'lecteur');--> statement-breakpoint
CREATE TYPE "public"."code_purpose" AS ENUM('sign_in', 'sign_up', 'association');--> statement-breakpoint
CREATE TYPE "public"."email_status" AS ENUM('queued', 'sent', 'failed');--> statement-breakpoint
CREATE TYPE "public"."registration_path" AS ENUM('individual', 'before_request', 'unlisted_with_request');--> statement-breakpoint
CREATE TYPE "public"."refusal_reason" AS ENUM('structure_not_found', 'structure_not_eligible', 'responsable_not_verified', 'duplicate', 'outside_region', 'incomplete', 'other');--> statement-breakpoint
CREATE TYPE "public"."request_status" AS ENUM('draft', 'submitted', 'information_requested', 'approved', 'refused', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."structure_id_type" AS ENUM('FINESS_GEO', 'FINESS_JUR', 'SIRET', 'SIREN');--> statement-breakpoint
CREATE TYPE "public"."session_method" AS ENUM('password_and_code', 'registration');--> statement-breakpoint
CREATE TABLE "mssante_addresses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" "address_kind" NOT NULL,
	"address" text NOT NULL,
	"display" text NOT NULL,
	"local_part" text NOT NULL,
	"domain" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mssante_addresses_unique_for_ever" UNIQUE("address"),
	CONSTRAINT "address_is_lower_case_display" CHECK ("mssante_addresses"."address" = lower("mssante_addresses"."display")),
	CONSTRAINT "address_is_its_parts" CHECK ("mssante_addresses"."address" = "mssante_addresses"."local_part" || '@' || "mssante_addresses"."domain"),
	CONSTRAINT "address_format" CHECK ("mssante_addresses"."local_part" ~ '^[a-z0-9]+([.-][a-z0-9]+)*$' and length("mssante_addresses"."local_part") <= 64 and length("mssante_addresses"."address") <= 254)
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid,
	"actor_name" text NOT NULL,
	"origin" text,
	"action" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"region_code" text,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "connection_enquiries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_code" text NOT NULL,
	"structure_name" text NOT NULL,
	"finess" text,
	"contact_name" text NOT NULL,
	"email" text NOT NULL,
	"phone" text,
	"message" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "individuals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" "individual_kind" NOT NULL,
	"email" text NOT NULL,
	"password_hash" text NOT NULL,
	"first_name" text NOT NULL,
	"last_name" text NOT NULL,
	"profession_code" text NOT NULL,
	"phone" text,
	"region_code" text NOT NULL,
	"rpps" char(11),
	"rpps_checked_at" timestamp with time zone,
	"rpps_checked_by_id" uuid,
	"address_id" uuid,
	"is_listed" boolean DEFAULT false NOT NULL,
	"is_operator" boolean DEFAULT false NOT NULL,
	"cgu_version" text NOT NULL,
	"cgu_accepted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "individuals_email_unique" UNIQUE("email"),
	CONSTRAINT "individuals_address_unique" UNIQUE("address_id"),
	CONSTRAINT "individual_email_lower_case" CHECK ("individuals"."email" = lower("individuals"."email")),
	CONSTRAINT "per_has_rpps" CHECK (("individuals"."kind" = 'PER') = ("individuals"."rpps" is not null)),
	CONSTRAINT "rpps_format" CHECK ("individuals"."rpps" ~ '^[0-9]{11}$'),
	CONSTRAINT "only_an_rpps_is_checked" CHECK ("individuals"."rpps_checked_at" is null or "individuals"."rpps" is not null),
	CONSTRAINT "listed_with_address" CHECK (not "individuals"."is_listed" or "individuals"."address_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "reviewer_regions" (
	"individual_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	CONSTRAINT "reviewer_regions_individual_id_region_code_pk" PRIMARY KEY("individual_id","region_code")
);
--> statement-breakpoint
CREATE TABLE "information_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"asked_by_id" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"message" text NOT NULL,
	"questions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "answered_with_words" CHECK (("information_requests"."answered_at" is null) = ("information_requests"."answer" is null)),
	CONSTRAINT "answered_or_cancelled" CHECK ("information_requests"."answered_at" is null or "information_requests"."cancelled_at" is null)
);
--> statement-breakpoint
CREATE TABLE "mailboxes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"address_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"status" "mailbox_status" DEFAULT 'active' NOT NULL,
	"status_reason" text,
	"description" text NOT NULL,
	"contact_email" text NOT NULL,
	"structure_id_type" "structure_id_type" NOT NULL,
	"structure_id" text NOT NULL,
	"company_name" text NOT NULL,
	"service" text,
	"street" text,
	"city" text NOT NULL,
	"postal_code" char(5) NOT NULL,
	"department_code" text NOT NULL,
	"phone" text NOT NULL,
	"second_phone" text,
	"responsable_last_name" text NOT NULL,
	"responsable_first_name" text NOT NULL,
	"responsable_profession_code" text NOT NULL,
	"responsable_rpps" char(11) NOT NULL,
	"paperless" boolean NOT NULL,
	"is_listed" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "mailboxes_address_unique" UNIQUE("address_id"),
	CONSTRAINT "mailboxes_one_per_request" UNIQUE("request_id"),
	CONSTRAINT "mailbox_status_explained" CHECK ("mailboxes"."status" = 'active' or "mailboxes"."status_reason" is not null),
	CONSTRAINT "mailbox_closed_at_a_date" CHECK (("mailboxes"."status" = 'closed') = ("mailboxes"."closed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"mailbox_id" uuid PRIMARY KEY NOT NULL,
	"status" "publication_status" NOT NULL,
	"reason" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"queued_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"accepted_at" timestamp with time zone,
	"visible_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "failed_publication_explained" CHECK ("publications"."status" <> 'failed' or "publications"."reason" is not null),
	CONSTRAINT "queued_at_a_date" CHECK ("publications"."status" = 'unlisted' or "publications"."queued_at" is not null),
	CONSTRAINT "visible_at_a_date" CHECK ("publications"."status" <> 'visible' or "publications"."visible_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"mailbox_id" uuid NOT NULL,
	"individual_id" uuid NOT NULL,
	"role" "membership_role" NOT NULL,
	"starts_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone,
	"added_by_id" uuid NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "membership_ends_after_start" CHECK ("memberships"."ends_at" is null or "memberships"."ends_at" > "memberships"."starts_at"),
	CONSTRAINT "responsable_has_no_planned_end" CHECK ("memberships"."role" <> 'responsable' or "memberships"."ends_at" is null)
);
--> statement-breakpoint
CREATE TABLE "one_time_codes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"individual_id" uuid,
	"purpose" "code_purpose" NOT NULL,
	"browser_hash" text NOT NULL,
	"code_hash" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"consumed_at" timestamp with time zone,
	"superseded_at" timestamp with time zone,
	CONSTRAINT "code_attempts_limited" CHECK ("one_time_codes"."attempts" between 0 and 5),
	CONSTRAINT "code_email_lower_case" CHECK ("one_time_codes"."email" = lower("one_time_codes"."email"))
);
--> statement-breakpoint
CREATE TABLE "parked_forms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"browser_hash" text NOT NULL,
	"individual_id" uuid NOT NULL,
	"path" text NOT NULL,
	"sealed_values" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "queued_emails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"recipient" text NOT NULL,
	"sealed_props" text,
	"region_code" text,
	"subject_id" uuid,
	"status" "email_status" DEFAULT 'queued' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"transport_message_id" text,
	"subject" text,
	"html" text,
	"text" text,
	CONSTRAINT "sent_at_a_date" CHECK (("queued_emails"."status" = 'sent') = ("queued_emails"."sent_at" is not null)),
	CONSTRAINT "sealed_until_sent" CHECK ("queued_emails"."status" in ('sent', 'failed') or "queued_emails"."sealed_props" is not null)
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"count" integer DEFAULT 1 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "rate_limits_key_window_start_pk" PRIMARY KEY("key","window_start")
);
--> statement-breakpoint
CREATE TABLE "region_domains" (
	"region_code" text NOT NULL,
	"profession_code" text NOT NULL,
	"domain" text NOT NULL,
	CONSTRAINT "region_domains_region_code_profession_code_pk" PRIMARY KEY("region_code","profession_code"),
	CONSTRAINT "region_domain_lower_case" CHECK ("region_domains"."domain" = lower("region_domains"."domain") and "region_domains"."domain" like '%.mssante.fr')
);
--> statement-breakpoint
CREATE TABLE "regions" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"is_open" boolean DEFAULT false NOT NULL,
	"closed_message" text,
	"service_centre_name" text NOT NULL,
	"support_email" text NOT NULL,
	"support_url" text,
	"target_hours" integer DEFAULT 72 NOT NULL,
	CONSTRAINT "regions_name_unique" UNIQUE("name"),
	CONSTRAINT "region_code_format" CHECK ("regions"."code" ~ '^[0-9]{2,3}$'),
	CONSTRAINT "region_target_positive" CHECK ("regions"."target_hours" > 0),
	CONSTRAINT "closed_region_says_what_to_do" CHECK ("regions"."is_open" or "regions"."closed_message" is not null)
);
--> statement-breakpoint
CREATE TABLE "registrations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"browser_hash" text NOT NULL,
	"region_code" text NOT NULL,
	"path" "registration_path" NOT NULL,
	"email" text,
	"email_proved_at" timestamp with time zone,
	"kind" "individual_kind",
	"first_name" text,
	"last_name" text,
	"profession_code" text,
	"rpps" text,
	"phone" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"completed_at" timestamp with time zone,
	"individual_id" uuid,
	CONSTRAINT "registration_email_lower_case" CHECK ("registrations"."email" = lower("registrations"."email")),
	CONSTRAINT "proved_email_exists" CHECK ("registrations"."email_proved_at" is null or "registrations"."email" is not null),
	CONSTRAINT "completed_after_proof" CHECK (("registrations"."completed_at" is null) = ("registrations"."individual_id" is null) and ("registrations"."completed_at" is null or "registrations"."email_proved_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "pending_values" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"values" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "request_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"submitted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"submitted_by_id" uuid NOT NULL,
	CONSTRAINT "request_versions_once" UNIQUE("request_id","version")
);
--> statement-breakpoint
CREATE TABLE "requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "requests_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1001 CACHE 1),
	"applicant_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"status" "request_status" DEFAULT 'draft' NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"contact_email" text,
	"description" text,
	"structure_id_type" "structure_id_type",
	"structure_id" text,
	"company_name" text,
	"service" text,
	"street" text,
	"city" text,
	"postal_code" char(5),
	"department_code" text,
	"phone" text,
	"second_phone" text,
	"responsable_last_name" text,
	"responsable_first_name" text,
	"responsable_profession_code" text,
	"responsable_rpps" char(11),
	"paperless" boolean,
	"is_listed" boolean,
	"cgu_version" text,
	"cgu_accepted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"first_submitted_at" timestamp with time zone,
	"submitted_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"decided_by_id" uuid,
	"decided_at" timestamp with time zone,
	"refusal_reason" "refusal_reason",
	"refusal_text" text,
	"correction_invited" boolean,
	"previous_request_id" uuid,
	"allows_another" boolean DEFAULT false NOT NULL,
	CONSTRAINT "requests_number_unique" UNIQUE("number"),
	CONSTRAINT "complete_once_submitted" CHECK ("requests"."status" in ('draft', 'withdrawn') or (
        "requests"."contact_email" is not null and "requests"."description" is not null and "requests"."structure_id_type" is not null
        and "requests"."structure_id" is not null and "requests"."company_name" is not null and "requests"."city" is not null
        and "requests"."postal_code" is not null and "requests"."department_code" is not null and "requests"."phone" is not null
        and "requests"."responsable_last_name" is not null and "requests"."responsable_first_name" is not null
        and "requests"."responsable_profession_code" is not null and "requests"."responsable_rpps" is not null
        and "requests"."paperless" is not null and "requests"."is_listed" is not null
        and "requests"."cgu_version" is not null and "requests"."cgu_accepted_at" is not null
        and "requests"."first_submitted_at" is not null and "requests"."submitted_at" is not null and "requests"."version" > 0)),
	CONSTRAINT "decided_by_someone" CHECK (("requests"."status" in ('approved', 'refused')) = ("requests"."decided_by_id" is not null) and ("requests"."decided_by_id" is null) = ("requests"."decided_at" is null)),
	CONSTRAINT "refused_with_reason" CHECK (("requests"."status" = 'refused') = ("requests"."refusal_reason" is not null and "requests"."refusal_text" is not null and "requests"."correction_invited" is not null)),
	CONSTRAINT "not_decided_by_applicant" CHECK ("requests"."decided_by_id" is null or "requests"."decided_by_id" <> "requests"."applicant_id"),
	CONSTRAINT "withdrawn_at_a_date" CHECK (("requests"."status" = 'withdrawn') = ("requests"."withdrawn_at" is not null)),
	CONSTRAINT "request_rpps_format" CHECK ("requests"."responsable_rpps" ~ '^[0-9]{11}$'),
	CONSTRAINT "request_postal_code_format" CHECK ("requests"."postal_code" ~ '^[0-9]{5}$')
);
--> statement-breakpoint
CREATE TABLE "password_resets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"individual_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "password_resets_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"individual_id" uuid NOT NULL,
	"method" "session_method" NOT NULL,
	"browser" text,
	"browser_hash" text,
	"origin" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "session_ends_after_start" CHECK ("sessions"."expires_at" > "sessions"."created_at")
);
--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD CONSTRAINT "connection_enquiries_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individuals" ADD CONSTRAINT "individuals_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individuals" ADD CONSTRAINT "individuals_rpps_checked_by_id_individuals_id_fk" FOREIGN KEY ("rpps_checked_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individuals" ADD CONSTRAINT "individuals_address_id_mssante_addresses_id_fk" FOREIGN KEY ("address_id") REFERENCES "public"."mssante_addresses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviewer_regions" ADD CONSTRAINT "reviewer_regions_individual_id_individuals_id_fk" FOREIGN KEY ("individual_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviewer_regions" ADD CONSTRAINT "reviewer_regions_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "information_requests" ADD CONSTRAINT "information_requests_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "information_requests" ADD CONSTRAINT "information_requests_asked_by_id_individuals_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailboxes" ADD CONSTRAINT "mailboxes_address_id_mssante_addresses_id_fk" FOREIGN KEY ("address_id") REFERENCES "public"."mssante_addresses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailboxes" ADD CONSTRAINT "mailboxes_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailboxes" ADD CONSTRAINT "mailboxes_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_mailbox_id_mailboxes_id_fk" FOREIGN KEY ("mailbox_id") REFERENCES "public"."mailboxes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_mailbox_id_mailboxes_id_fk" FOREIGN KEY ("mailbox_id") REFERENCES "public"."mailboxes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_individual_id_individuals_id_fk" FOREIGN KEY ("individual_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_added_by_id_individuals_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_ended_by_id_individuals_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_codes" ADD CONSTRAINT "one_time_codes_individual_id_individuals_id_fk" FOREIGN KEY ("individual_id") REFERENCES "public"."individuals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parked_forms" ADD CONSTRAINT "parked_forms_individual_id_individuals_id_fk" FOREIGN KEY ("individual_id") REFERENCES "public"."individuals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "region_domains" ADD CONSTRAINT "region_domains_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_individual_id_individuals_id_fk" FOREIGN KEY ("individual_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pending_values" ADD CONSTRAINT "pending_values_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_versions" ADD CONSTRAINT "request_versions_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_versions" ADD CONSTRAINT "request_versions_submitted_by_id_individuals_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_applicant_id_individuals_id_fk" FOREIGN KEY ("applicant_id") REFERENCES "public"."individuals"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_decided_by_id_individuals_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_previous_request_id_requests_id_fk" FOREIGN KEY ("previous_request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_resets" ADD CONSTRAINT "password_resets_individual_id_individuals_id_fk" FOREIGN KEY ("individual_id") REFERENCES "public"."individuals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_individual_id_individuals_id_fk" FOREIGN KEY ("individual_id") REFERENCES "public"."individuals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_events_by_subject" ON "audit_events" USING btree ("subject_type","subject_id","id");--> statement-breakpoint
CREATE INDEX "audit_events_by_actor" ON "audit_events" USING btree ("actor_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "individuals_rpps_unique" ON "individuals" USING btree ("rpps") WHERE "individuals"."rpps" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "information_requests_one_open" ON "information_requests" USING btree ("request_id") WHERE "information_requests"."answered_at" is null and "information_requests"."cancelled_at" is null;--> statement-breakpoint
CREATE INDEX "mailboxes_by_structure" ON "mailboxes" USING btree ("structure_id");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_one_per_person" ON "memberships" USING btree ("mailbox_id","individual_id") WHERE "memberships"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_one_responsable" ON "memberships" USING btree ("mailbox_id") WHERE "memberships"."role" = 'responsable' and "memberships"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "memberships_by_individual" ON "memberships" USING btree ("individual_id") WHERE "memberships"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_time_codes_newest_only" ON "one_time_codes" USING btree ("email","purpose","browser_hash") WHERE "one_time_codes"."consumed_at" is null and "one_time_codes"."superseded_at" is null;--> statement-breakpoint
CREATE INDEX "one_time_codes_by_browser" ON "one_time_codes" USING btree ("browser_hash","purpose","created_at");--> statement-breakpoint
CREATE INDEX "parked_forms_by_place" ON "parked_forms" USING btree ("individual_id","path","created_at");--> statement-breakpoint
CREATE INDEX "queued_emails_undelivered" ON "queued_emails" USING btree ("created_at") WHERE "queued_emails"."status" <> 'sent';--> statement-breakpoint
CREATE INDEX "queued_emails_by_recipient" ON "queued_emails" USING btree ("recipient","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_one_open_per_browser" ON "registrations" USING btree ("browser_hash") WHERE "registrations"."completed_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "requests_one_live_per_structure" ON "requests" USING btree ("region_code","structure_id_type","structure_id") WHERE "requests"."status" in ('submitted', 'information_requested') and not "requests"."allows_another";--> statement-breakpoint
CREATE UNIQUE INDEX "requests_one_draft_per_applicant" ON "requests" USING btree ("applicant_id","region_code") WHERE "requests"."status" = 'draft' and "requests"."previous_request_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "requests_one_correction" ON "requests" USING btree ("previous_request_id") WHERE "requests"."previous_request_id" is not null and "requests"."status" <> 'withdrawn';--> statement-breakpoint
CREATE INDEX "requests_queue" ON "requests" USING btree ("region_code","status","submitted_at","id");--> statement-breakpoint
CREATE INDEX "requests_by_applicant" ON "requests" USING btree ("applicant_id","created_at");--> statement-breakpoint
CREATE INDEX "requests_by_structure" ON "requests" USING btree ("structure_id");--> statement-breakpoint
CREATE INDEX "requests_by_rpps" ON "requests" USING btree ("responsable_rpps");--> statement-breakpoint
CREATE INDEX "requests_by_contact" ON "requests" USING btree (lower("contact_email"));--> statement-breakpoint
CREATE INDEX "requests_by_phone" ON "requests" USING btree ("phone");--> statement-breakpoint
CREATE INDEX "requests_by_second_phone" ON "requests" USING btree ("second_phone");--> statement-breakpoint
CREATE INDEX "sessions_by_individual" ON "sessions" USING btree ("individual_id");