ALTER TABLE "batch_items" ADD COLUMN "error_code" text;--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "expanded" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "batches_unsettled" ON "batches" USING btree ("created_at") WHERE status in ('pending', 'processing');--> statement-breakpoint
CREATE INDEX "outbox_batch" ON "outbox" USING btree ("batch_id") WHERE batch_id is not null;--> statement-breakpoint
CREATE INDEX "tasks_owner_type" ON "tasks" USING btree ("owner_id","type","created_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE type <> 'capture';--> statement-breakpoint
CREATE INDEX "tasks_batch" ON "tasks" USING btree ("batch_id") WHERE batch_id is not null;--> statement-breakpoint
CREATE INDEX "tasks_parent_processing" ON "tasks" USING btree ("parent_id") WHERE parent_id is not null and status = 'processing';