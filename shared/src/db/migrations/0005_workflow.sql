ALTER TABLE "batches" ADD COLUMN "is_cancelling" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "batches_cancelling" ON "batches" USING btree ("created_at") WHERE is_cancelling;