CREATE TABLE "paused_queues" (
	"queue" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "is_cancelling" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "batches_cancelling" ON "batches" USING btree ("created_at") WHERE is_cancelling;--> statement-breakpoint
CREATE INDEX "tasks_owner_open" ON "tasks" USING btree ("owner_id") WHERE parent_id is null and type = 'capture' and status in ('pending', 'processing');