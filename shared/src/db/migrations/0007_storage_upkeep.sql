ALTER TABLE "blobs" ADD COLUMN "fault" text;--> statement-breakpoint
ALTER TABLE "captures" ADD COLUMN "purge_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "items" ADD COLUMN "purge_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "blobs_faulty" ON "blobs" USING btree ("sha256") WHERE fault is not null;--> statement-breakpoint
CREATE INDEX "captures_purge" ON "captures" USING btree ("purge_at") WHERE purge_at is not null;--> statement-breakpoint
CREATE INDEX "items_purge" ON "items" USING btree ("purge_at") WHERE purge_at is not null;--> statement-breakpoint
UPDATE "items" SET "purge_at" = "deleted_at" + interval '1 day' WHERE "deleted_at" is not null;--> statement-breakpoint
UPDATE "captures" SET "purge_at" = "deleted_at" + interval '1 day' WHERE "deleted_at" is not null;
