CREATE TYPE "public"."rpps_claim_outcome" AS ENUM('accepted', 'refused', 'withdrawn');--> statement-breakpoint
CREATE TABLE "email_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"individual_id" uuid NOT NULL,
	"former_email" text NOT NULL,
	"new_email" text NOT NULL,
	"undo_token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undo_until" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "email_changes_undoTokenHash_unique" UNIQUE("undo_token_hash"),
	CONSTRAINT "email_change_in_lower_case" CHECK ("email_changes"."former_email" = lower("email_changes"."former_email") and "email_changes"."new_email" = lower("email_changes"."new_email")),
	CONSTRAINT "email_change_changes" CHECK ("email_changes"."former_email" <> "email_changes"."new_email")
);
--> statement-breakpoint
CREATE TABLE "rpps_claims" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"individual_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"rpps" char(11) NOT NULL,
	"profession_code" text NOT NULL,
	"finding" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"outcome" "rpps_claim_outcome",
	"decided_at" timestamp with time zone,
	"decided_by_id" uuid,
	"reason" text,
	CONSTRAINT "claimed_rpps_format" CHECK ("rpps_claims"."rpps" ~ '^[0-9]{11}$'),
	CONSTRAINT "claim_decided_at_a_date" CHECK (("rpps_claims"."outcome" is null) = ("rpps_claims"."decided_at" is null)),
	CONSTRAINT "claim_decided_by_someone_else" CHECK ((coalesce("rpps_claims"."outcome" in ('accepted', 'refused'), false)) = ("rpps_claims"."decided_by_id" is not null and "rpps_claims"."reason" is not null)
        and "rpps_claims"."decided_by_id" is distinct from "rpps_claims"."individual_id")
);
--> statement-breakpoint
ALTER TABLE "individuals" ADD COLUMN "muted_notices" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "email_changes" ADD CONSTRAINT "email_changes_individual_id_individuals_id_fk" FOREIGN KEY ("individual_id") REFERENCES "public"."individuals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rpps_claims" ADD CONSTRAINT "rpps_claims_individual_id_individuals_id_fk" FOREIGN KEY ("individual_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rpps_claims" ADD CONSTRAINT "rpps_claims_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rpps_claims" ADD CONSTRAINT "rpps_claims_decided_by_id_individuals_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "email_changes_by_individual" ON "email_changes" USING btree ("individual_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "rpps_claims_one_open" ON "rpps_claims" USING btree ("individual_id") WHERE "rpps_claims"."outcome" is null;--> statement-breakpoint
CREATE INDEX "rpps_claims_to_decide" ON "rpps_claims" USING btree ("region_code","created_at") WHERE "rpps_claims"."outcome" is null;