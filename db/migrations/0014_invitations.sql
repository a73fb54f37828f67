CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"mailbox_id" uuid NOT NULL,
	"email" text,
	"rpps" char(11),
	"role" "membership_role" NOT NULL,
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"message" text,
	"token_hash" text,
	"invited_by_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"accepted_by_id" uuid,
	"declined_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"revoked_by_id" uuid,
	CONSTRAINT "invitations_token_unique" UNIQUE("token_hash"),
	CONSTRAINT "invitation_names_one_person" CHECK (num_nonnulls("invitations"."email", "invitations"."rpps") = 1),
	CONSTRAINT "invitation_email_lower_case" CHECK ("invitations"."email" = lower("invitations"."email")),
	CONSTRAINT "invitation_rpps_format" CHECK ("invitations"."rpps" ~ '^[0-9]{11}$'),
	CONSTRAINT "invited_as_no_responsable" CHECK ("invitations"."role" <> 'responsable'),
	CONSTRAINT "invitation_ends_after_start" CHECK ("invitations"."ends_at" > "invitations"."starts_at"),
	CONSTRAINT "invitation_has_one_end" CHECK (num_nonnulls("invitations"."accepted_at", "invitations"."declined_at", "invitations"."revoked_at") <= 1),
	CONSTRAINT "invitation_accepted_by_somebody" CHECK (("invitations"."accepted_at" is null) = ("invitations"."accepted_by_id" is null)),
	CONSTRAINT "invitation_revoked_by_somebody" CHECK (("invitations"."revoked_at" is null) = ("invitations"."revoked_by_id" is null))
);
--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "end_reminded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_mailbox_id_mailboxes_id_fk" FOREIGN KEY ("mailbox_id") REFERENCES "public"."mailboxes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_id_individuals_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_accepted_by_id_individuals_id_fk" FOREIGN KEY ("accepted_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_revoked_by_id_individuals_id_fk" FOREIGN KEY ("revoked_by_id") REFERENCES "public"."individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_one_per_email" ON "invitations" USING btree ("mailbox_id","email") WHERE "invitations"."accepted_at" is null and "invitations"."declined_at" is null and "invitations"."revoked_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_one_per_rpps" ON "invitations" USING btree ("mailbox_id","rpps") WHERE "invitations"."accepted_at" is null and "invitations"."declined_at" is null and "invitations"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "invitations_by_mailbox" ON "invitations" USING btree ("mailbox_id","created_at");--> statement-breakpoint
CREATE INDEX "invitations_by_email" ON "invitations" USING btree ("email") WHERE "invitations"."accepted_at" is null and "invitations"."declined_at" is null and "invitations"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "invitations_by_rpps" ON "invitations" USING btree ("rpps") WHERE "invitations"."accepted_at" is null and "invitations"."declined_at" is null and "invitations"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "memberships_by_end" ON "memberships" USING btree ("ends_at") WHERE "memberships"."ended_at" is null and "memberships"."ends_at" is not null;