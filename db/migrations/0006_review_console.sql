CREATE TYPE "public"."reply_use" AS ENUM('ask', 'refuse');--> statement-breakpoint
CREATE TYPE "public"."decision_kind" AS ENUM('approve', 'ask', 'refuse');--> statement-breakpoint
CREATE TYPE "public"."decision_state" AS ENUM('second_look', 'held', 'done', 'taken_back', 'declined', 'failed');--> statement-breakpoint
CREATE TABLE "reply_texts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_code" text NOT NULL,
	"slug" text NOT NULL,
	"version" integer NOT NULL,
	"use" "reply_use" NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"refusal_reason" "refusal_reason",
	"fields" text[] DEFAULT '{}' NOT NULL,
	"is_archived" boolean DEFAULT false NOT NULL,
	"written_by_id" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reply_texts_one_version" UNIQUE("region_code","slug","version"),
	CONSTRAINT "reply_slug_format" CHECK ("reply_texts"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "reply_version_positive" CHECK ("reply_texts"."version" > 0),
	CONSTRAINT "reply_reason_of_refusal" CHECK ("reply_texts"."use" = 'refuse' or "reply_texts"."refusal_reason" is null)
);
--> statement-breakpoint
CREATE TABLE "request_decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"kind" "decision_kind" NOT NULL,
	"content" jsonb NOT NULL,
	"reserved_address" text,
	"decided_by_id" uuid NOT NULL,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL,
	"origin" text,
	"second_look_reasons" text[] DEFAULT '{}' NOT NULL,
	"confirmed_by_id" uuid,
	"confirmed_at" timestamp with time zone,
	"effective_at" timestamp with time zone,
	"state" "decision_state" NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by_id" uuid,
	"closed_reason" text,
	CONSTRAINT "decision_closed_at_a_date" CHECK (("request_decisions"."state" in ('second_look', 'held')) = ("request_decisions"."closed_at" is null)),
	CONSTRAINT "held_until_a_date" CHECK ("request_decisions"."state" not in ('held', 'done') or "request_decisions"."effective_at" is not null),
	CONSTRAINT "confirmed_by_another" CHECK ("request_decisions"."confirmed_by_id" is null or "request_decisions"."confirmed_by_id" <> "request_decisions"."decided_by_id"),
	CONSTRAINT "confirmed_at_a_date" CHECK (("request_decisions"."confirmed_by_id" is null) = ("request_decisions"."confirmed_at" is null)),
	CONSTRAINT "no_effect_without_second_look" CHECK ("request_decisions"."state" not in ('held', 'done') or cardinality("request_decisions"."second_look_reasons") = 0 or "request_decisions"."confirmed_by_id" is not null),
	CONSTRAINT "reserves_when_approving" CHECK (("request_decisions"."kind" = 'approve') = ("request_decisions"."reserved_address" is not null))
);
--> statement-breakpoint
CREATE TABLE "request_holds" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"holder_id" uuid NOT NULL,
	"taken_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "request_notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "note_has_words" CHECK (length(btrim("request_notes"."text")) > 0)
);
--> statement-breakpoint
CREATE TABLE "request_viewers" (
	"request_id" uuid NOT NULL,
	"individual_id" uuid NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "request_viewers_request_id_individual_id_pk" PRIMARY KEY("request_id","individual_id")
);
--> statement-breakpoint
CREATE TABLE "review_digests" (
	"individual_id" uuid NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "review_digests_individual_id_day_pk" PRIMARY KEY("individual_id","day")
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"individual_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_views_one_name" UNIQUE("individual_id","name")
);
--> statement-breakpoint
ALTER TABLE "individuals" ADD COLUMN "wants_review_digest" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "reviewer_regions" ADD COLUMN "granted_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "reviewer_regions" ADD COLUMN "granted_by_id" uuid;--> statement-breakpoint
ALTER TABLE "regions" ADD COLUMN "second_look" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "queue_rank" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "alerts" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "reply_texts" ADD CONSTRAINT "reply_texts_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_texts" ADD CONSTRAINT "reply_texts_written_by_id_individuals_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_decisions" ADD CONSTRAINT "request_decisions_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_decisions" ADD CONSTRAINT "request_decisions_decided_by_id_individuals_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_decisions" ADD CONSTRAINT "request_decisions_confirmed_by_id_individuals_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_decisions" ADD CONSTRAINT "request_decisions_closed_by_id_individuals_id_fk" FOREIGN KEY ("closed_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_holds" ADD CONSTRAINT "request_holds_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_holds" ADD CONSTRAINT "request_holds_holder_id_individuals_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_notes" ADD CONSTRAINT "request_notes_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_notes" ADD CONSTRAINT "request_notes_author_id_individuals_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_viewers" ADD CONSTRAINT "request_viewers_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_viewers" ADD CONSTRAINT "request_viewers_individual_id_individuals_id_fk" FOREIGN KEY ("individual_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_digests" ADD CONSTRAINT "review_digests_individual_id_individuals_id_fk" FOREIGN KEY ("individual_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_individual_id_individuals_id_fk" FOREIGN KEY ("individual_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "request_decisions_one_open" ON "request_decisions" USING btree ("request_id") WHERE "request_decisions"."state" in ('second_look', 'held');--> statement-breakpoint
CREATE UNIQUE INDEX "request_decisions_address_reserved" ON "request_decisions" USING btree ("reserved_address") WHERE "request_decisions"."state" in ('second_look', 'held');--> statement-breakpoint
CREATE INDEX "request_decisions_by_request" ON "request_decisions" USING btree ("request_id","decided_at");--> statement-breakpoint
CREATE INDEX "request_decisions_held" ON "request_decisions" USING btree ("effective_at") WHERE "request_decisions"."state" = 'held';--> statement-breakpoint
CREATE INDEX "request_holds_by_holder" ON "request_holds" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "request_notes_by_request" ON "request_notes" USING btree ("request_id","written_at");--> statement-breakpoint
CREATE INDEX "request_viewers_by_age" ON "request_viewers" USING btree ("seen_at");--> statement-breakpoint
ALTER TABLE "reviewer_regions" ADD CONSTRAINT "reviewer_regions_granted_by_id_individuals_id_fk" FOREIGN KEY ("granted_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "requests_queue_by_rank" ON "requests" USING btree ("region_code","status","queue_rank","submitted_at","id");--> statement-breakpoint
ALTER TABLE "regions" ADD CONSTRAINT "second_look_known" CHECK ("regions"."second_look" <@ array['other_operator_box', 'responsable_not_found', 'address_edited']);--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "queue_rank_known" CHECK ("requests"."queue_rank" in (0, 1));--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "alerts_known" CHECK ("requests"."alerts" <@ array['failed_check', 'doubtful_check', 'duplicate', 'second_look']);