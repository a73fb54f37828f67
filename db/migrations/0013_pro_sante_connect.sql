CREATE TABLE "psc_arrivals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"browser_hash" text NOT NULL,
	"subject_name_id" text NOT NULL,
	"sealed_claims" text NOT NULL,
	"sealed_id_token" text NOT NULL,
	"proved_at" timestamp with time zone NOT NULL,
	"return_path" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"registration_at" timestamp with time zone,
	"used_at" timestamp with time zone,
	CONSTRAINT "psc_arrival_ends_after_start" CHECK ("psc_arrivals"."expires_at" > "psc_arrivals"."created_at")
);
--> statement-breakpoint
CREATE TABLE "psc_identities" (
	"subject_name_id" text PRIMARY KEY NOT NULL,
	"individual_id" uuid NOT NULL,
	"claims" jsonb NOT NULL,
	"linked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_sign_in_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "psc_identities_one_per_individual" UNIQUE("individual_id")
);
--> statement-breakpoint
ALTER TABLE "registrations" ADD COLUMN "psc_arrival_id" uuid;--> statement-breakpoint
ALTER TABLE "psc_identities" ADD CONSTRAINT "psc_identities_individual_id_individuals_id_fk" FOREIGN KEY ("individual_id") REFERENCES "public"."individuals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "psc_arrivals_by_browser" ON "psc_arrivals" USING btree ("browser_hash","created_at");--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_psc_arrival_id_psc_arrivals_id_fk" FOREIGN KEY ("psc_arrival_id") REFERENCES "public"."psc_arrivals"("id") ON DELETE set null ON UPDATE no action;