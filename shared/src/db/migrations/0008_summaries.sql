CREATE TABLE "summarizations" (
	"task_id" uuid PRIMARY KEY NOT NULL,
	"generation" smallint DEFAULT 1 NOT NULL,
	"priority" text NOT NULL,
	"is_forced" boolean DEFAULT false NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"dispatched_at" timestamp (3) with time zone,
	"seen_at" timestamp (3) with time zone,
	"summary_id" uuid
);
--> statement-breakpoint
ALTER TABLE "summaries" DROP CONSTRAINT "summaries_pkey";--> statement-breakpoint
ALTER TABLE "batch_items" ADD COLUMN "summary_task_id" uuid;--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "kind" text DEFAULT 'captures' NOT NULL;--> statement-breakpoint
ALTER TABLE "captures" ADD COLUMN "summary_task_id" uuid;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "task_id" uuid;--> statement-breakpoint
ALTER TABLE "summaries" ADD COLUMN "id" uuid PRIMARY KEY DEFAULT gen_random_uuid();--> statement-breakpoint
ALTER TABLE "summaries" ALTER COLUMN "id" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "summaries" DROP COLUMN "tokens";--> statement-breakpoint
ALTER TABLE "summaries" ADD COLUMN "asked_model" text;--> statement-breakpoint
ALTER TABLE "summaries" ADD COLUMN "text_hash" "bytea";--> statement-breakpoint
ALTER TABLE "summaries" ADD COLUMN "grounded" double precision;--> statement-breakpoint
ALTER TABLE "summaries" ADD COLUMN "unsupported" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "summaries" ADD COLUMN "input_tokens" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "summaries" ADD COLUMN "output_tokens" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "summaries" ADD COLUMN "calls" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "summaries" ADD COLUMN "read_share" double precision DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "summarizations" ADD CONSTRAINT "summarizations_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "summaries_capture" ON "summaries" USING btree ("capture_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "summaries_item" ON "summaries" USING btree ("item_uid");--> statement-breakpoint
CREATE INDEX "summaries_text" ON "summaries" USING btree ("owner_id","text_hash");--> statement-breakpoint
CREATE INDEX "tasks_open_summaries" ON "tasks" USING btree ("created_at") WHERE type = 'summary' and status in ('pending', 'processing');