CREATE TYPE "public"."connection_enquiry_status" AS ENUM('sent', 'in_charge', 'information_requested', 'accepted', 'refused', 'withdrawn');--> statement-breakpoint
CREATE TABLE "connection_enquiry_drafts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"browser_hash" text NOT NULL,
	"typed" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"picked" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "connection_enquiry_drafts_one_per_browser" UNIQUE("browser_hash")
);
--> statement-breakpoint
CREATE TABLE "connection_enquiry_questions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"enquiry_id" uuid NOT NULL,
	"question" text NOT NULL,
	"asked_by_id" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	CONSTRAINT "enquiry_answer_dated" CHECK (("connection_enquiry_questions"."answer" is null) = ("connection_enquiry_questions"."answered_at" is null))
);
--> statement-breakpoint
CREATE TABLE "support_tickets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "support_tickets_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"region_code" text NOT NULL,
	"individual_id" uuid,
	"category" text NOT NULL,
	"page" text,
	"error_reference" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "support_tickets_number_unique" UNIQUE("number")
);
--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "number" integer NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "connection_enquiries_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1);--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "status" "connection_enquiry_status" DEFAULT 'sent' NOT NULL;--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "structure_id_type" "structure_id_type";--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "structure_id" text;--> statement-breakpoint
ALTER TABLE "connection_enquiries" RENAME COLUMN "structure_name" TO "company_name";--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "street" text;--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "postal_code" text;--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "city" text;--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "department_code" text;--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "picked" jsonb;--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "contact_role" text;--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "email_proved_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "people" integer;--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "sites" integer;--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "present_tool" text;--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "wished_on" date;--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "browser_hash" text;--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "taken_by_id" uuid;--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "taken_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "decided_by_id" uuid;--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "decided_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "decision_text" text;--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "connection_enquiry_questions" ADD CONSTRAINT "connection_enquiry_questions_enquiry_id_connection_enquiries_id_fk" FOREIGN KEY ("enquiry_id") REFERENCES "public"."connection_enquiries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connection_enquiry_questions" ADD CONSTRAINT "connection_enquiry_questions_asked_by_id_individuals_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_tickets" ADD CONSTRAINT "support_tickets_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_tickets" ADD CONSTRAINT "support_tickets_individual_id_individuals_id_fk" FOREIGN KEY ("individual_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "enquiry_questions_one_open" ON "connection_enquiry_questions" USING btree ("enquiry_id") WHERE "connection_enquiry_questions"."answered_at" is null and "connection_enquiry_questions"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "enquiry_questions_by_enquiry" ON "connection_enquiry_questions" USING btree ("enquiry_id","asked_at");--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD CONSTRAINT "connection_enquiries_taken_by_id_individuals_id_fk" FOREIGN KEY ("taken_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD CONSTRAINT "connection_enquiries_decided_by_id_individuals_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "connection_enquiries_by_structure" ON "connection_enquiries" USING btree ("structure_id");--> statement-breakpoint
CREATE INDEX "connection_enquiries_by_status" ON "connection_enquiries" USING btree ("status","created_at");--> statement-breakpoint
CREATE INDEX "connection_enquiries_by_email" ON "connection_enquiries" USING btree ("email");--> statement-breakpoint
UPDATE "connection_enquiries" SET "structure_id_type" = 'FINESS_GEO', "structure_id" = "finess" WHERE "finess" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "connection_enquiries" DROP COLUMN "finess";--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD CONSTRAINT "connection_enquiries_number_unique" UNIQUE("number");--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD CONSTRAINT "enquiry_structure_typed" CHECK (("connection_enquiries"."structure_id_type" is null) = ("connection_enquiries"."structure_id" is null));--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD CONSTRAINT "enquiry_complete_once_proved" CHECK ("connection_enquiries"."email_proved_at" is null or ("connection_enquiries"."structure_id" is not null and "connection_enquiries"."postal_code" is not null and "connection_enquiries"."city" is not null
        and "connection_enquiries"."department_code" is not null and "connection_enquiries"."contact_role" is not null and "connection_enquiries"."phone" is not null and "connection_enquiries"."people" > 0 and "connection_enquiries"."sites" > 0));--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD CONSTRAINT "enquiry_taken_by_someone" CHECK (("connection_enquiries"."taken_by_id" is null) = ("connection_enquiries"."taken_at" is null));--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD CONSTRAINT "enquiry_decided_by_someone" CHECK (("connection_enquiries"."status" in ('accepted', 'refused')) = ("connection_enquiries"."decided_by_id" is not null and "connection_enquiries"."decided_at" is not null and "connection_enquiries"."decision_text" is not null));--> statement-breakpoint
ALTER TABLE "connection_enquiries" ADD CONSTRAINT "enquiry_withdrawn_at" CHECK (("connection_enquiries"."status" = 'withdrawn') = ("connection_enquiries"."withdrawn_at" is not null));