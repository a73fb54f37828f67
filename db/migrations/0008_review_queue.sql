CREATE INDEX "information_requests_by_request" ON "information_requests" USING btree ("request_id","asked_at");--> statement-breakpoint
CREATE INDEX "publications_by_visibility" ON "publications" USING btree ("visible_at") WHERE "publications"."visible_at" is not null;--> statement-breakpoint
CREATE INDEX "requests_queue_by_decision" ON "requests" USING btree ("region_code","status",coalesce("decided_at", "submitted_at"),"id");--> statement-breakpoint
CREATE INDEX "requests_queue_by_name" ON "requests" USING btree ("region_code","status",("company_name" collate "fr-x-icu"),"id");--> statement-breakpoint
CREATE INDEX "requests_queue_by_profession" ON "requests" USING btree ("responsable_profession_code","region_code","status","submitted_at","id");--> statement-breakpoint
CREATE INDEX "requests_queue_by_decider" ON "requests" USING btree ("decided_by_id","region_code","status",coalesce("decided_at", "submitted_at"),"id") WHERE "requests"."decided_by_id" is not null;--> statement-breakpoint
CREATE INDEX "requests_queue_of_failed_check" ON "requests" USING btree ("region_code","status","submitted_at","id") WHERE "requests"."alerts" @> array['failed_check'];--> statement-breakpoint
CREATE INDEX "requests_queue_of_doubtful_check" ON "requests" USING btree ("region_code","status","submitted_at","id") WHERE "requests"."alerts" @> array['doubtful_check'];--> statement-breakpoint
CREATE INDEX "requests_queue_of_duplicate" ON "requests" USING btree ("region_code","status","submitted_at","id") WHERE "requests"."alerts" @> array['duplicate'];--> statement-breakpoint
CREATE INDEX "requests_queue_of_second_look" ON "requests" USING btree ("region_code","status","submitted_at","id") WHERE "requests"."alerts" @> array['second_look'];--> statement-breakpoint
CREATE INDEX "requests_by_first_submission" ON "requests" USING btree ("region_code","first_submitted_at") WHERE "requests"."first_submitted_at" is not null;--> statement-breakpoint
CREATE INDEX "requests_by_decision" ON "requests" USING btree ("region_code","decided_at","status","refusal_reason","first_submitted_at","id") WHERE "requests"."decided_at" is not null;--> statement-breakpoint
CREATE INDEX "requests_by_withdrawal" ON "requests" USING btree ("region_code","withdrawn_at") WHERE "requests"."withdrawn_at" is not null;--> statement-breakpoint
CREATE INDEX "request_holds_by_expiry" ON "request_holds" USING btree ("expires_at");