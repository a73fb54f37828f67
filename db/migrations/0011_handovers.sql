CREATE TYPE "public"."handover_kind" AS ENUM('handover', 'rescue');--> statement-breakpoint
CREATE TYPE "public"."handover_state" AS ENUM('to_confirm', 'open', 'accepted', 'declined', 'taken_back', 'refused', 'objected', 'expired', 'dropped');--> statement-breakpoint
CREATE TABLE "handovers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"mailbox_id" uuid NOT NULL,
	"kind" "handover_kind" NOT NULL,
	"state" "handover_state" NOT NULL,
	"proposed_by_id" uuid NOT NULL,
	"proposed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"former_id" uuid NOT NULL,
	"former_leaves" boolean NOT NULL,
	"successor_id" uuid NOT NULL,
	"reason" text,
	"evidence" text,
	"confirmed_by_id" uuid,
	"confirmed_at" timestamp with time zone,
	"is_former_gone" boolean DEFAULT false NOT NULL,
	"opens_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"asked_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"closed_by_id" uuid,
	"closed_reason" text,
	CONSTRAINT "handover_closed_at_a_date" CHECK (("handovers"."state" in ('to_confirm', 'open')) = ("handovers"."closed_at" is null)),
	CONSTRAINT "handover_to_somebody_else" CHECK ("handovers"."successor_id" <> "handovers"."former_id"),
	CONSTRAINT "rescue_explained" CHECK ("handovers"."kind" = 'handover' or ("handovers"."reason" is not null and "handovers"."evidence" is not null)),
	CONSTRAINT "rescue_confirmed_by_another" CHECK ("handovers"."confirmed_by_id" is null or "handovers"."confirmed_by_id" <> "handovers"."proposed_by_id"),
	CONSTRAINT "rescue_confirmed_at_a_date" CHECK (("handovers"."confirmed_by_id" is null) = ("handovers"."confirmed_at" is null)),
	CONSTRAINT "no_rescue_by_one_alone" CHECK ("handovers"."kind" = 'handover' or "handovers"."state" not in ('open', 'accepted') or "handovers"."confirmed_by_id" is not null)
);
--> statement-breakpoint
ALTER TABLE "mailboxes" ADD COLUMN "members_confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "mailboxes" ADD COLUMN "members_confirmed_by_id" uuid;--> statement-breakpoint
ALTER TABLE "mailboxes" ADD COLUMN "members_reminders" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_mailbox_id_mailboxes_id_fk" FOREIGN KEY ("mailbox_id") REFERENCES "public"."mailboxes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_proposed_by_id_individuals_id_fk" FOREIGN KEY ("proposed_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_former_id_individuals_id_fk" FOREIGN KEY ("former_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_successor_id_individuals_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_confirmed_by_id_individuals_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_closed_by_id_individuals_id_fk" FOREIGN KEY ("closed_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "handovers_one_open" ON "handovers" USING btree ("mailbox_id") WHERE "handovers"."state" in ('to_confirm', 'open');--> statement-breakpoint
CREATE INDEX "handovers_by_mailbox" ON "handovers" USING btree ("mailbox_id","proposed_at");--> statement-breakpoint
ALTER TABLE "mailboxes" ADD CONSTRAINT "mailboxes_members_confirmed_by_id_individuals_id_fk" FOREIGN KEY ("members_confirmed_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;