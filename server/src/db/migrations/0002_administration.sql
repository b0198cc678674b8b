CREATE TABLE `merged_providers` (
	`id` text PRIMARY KEY NOT NULL,
	`into` text NOT NULL,
	FOREIGN KEY (`into`) REFERENCES `providers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `merged_terms` (
	`vocabulary` text NOT NULL,
	`id` text NOT NULL,
	`into` text NOT NULL,
	PRIMARY KEY(`vocabulary`, `id`)
);
--> statement-breakpoint
CREATE TABLE `account_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`account` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`association` text,
	`password_hash` text,
	`totp_secret` text,
	`totp_last_step` integer,
	`disabled_at` text,
	`created_at` text NOT NULL,
	`last_signed_in_at` text,
	FOREIGN KEY (`association`) REFERENCES `associations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tenant" CHECK(("accounts"."role" = 'administrator') = ("accounts"."association" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_email_unique` ON `accounts` (`email`);--> statement-breakpoint
CREATE TABLE `audit_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`actor_name` text NOT NULL,
	`action` text NOT NULL,
	`outcome` text NOT NULL,
	`object_kind` text NOT NULL,
	`object_id` text NOT NULL,
	`object_name` text NOT NULL,
	`association` text,
	`details` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_events_object` ON `audit_events` (`object_kind`,`object_id`);--> statement-breakpoint
CREATE INDEX `audit_events_association` ON `audit_events` (`association`,`id`);--> statement-breakpoint
CREATE TABLE `identities` (
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`account` text NOT NULL,
	PRIMARY KEY(`issuer`, `subject`),
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `provider_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`provider` text NOT NULL,
	`association` text,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`provider`) REFERENCES `providers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`association`) REFERENCES `associations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `provider_links_id_unique` ON `provider_links` (`id`);--> statement-breakpoint
CREATE INDEX `provider_links_provider` ON `provider_links` (`provider`);--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`account` text NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` text,
	PRIMARY KEY(`account`, `code_hash`),
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`account` text NOT NULL,
	`assurance` text NOT NULL,
	`created_at` text NOT NULL,
	`last_used_at` text NOT NULL,
	`confirmed_at` text NOT NULL,
	`offered_totp` text,
	`expires_at` text NOT NULL,
	`device` text NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_id_unique` ON `sessions` (`id`);--> statement-breakpoint
CREATE INDEX `sessions_account` ON `sessions` (`account`);--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`key` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`last_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `archive_days` (
	`entry` text PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`set_by` text NOT NULL,
	FOREIGN KEY (`entry`) REFERENCES `interventions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `association_settings` (
	`association` text PRIMARY KEY NOT NULL,
	`contact_email` text DEFAULT '' NOT NULL,
	`contact_phone` text DEFAULT '' NOT NULL,
	`logo_type` text,
	`logo` blob,
	`embed_hosts` text NOT NULL,
	`review_months` integer DEFAULT 6 NOT NULL,
	`accessibility` text NOT NULL,
	FOREIGN KEY (`association`) REFERENCES `associations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `bulk_acts` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`account` text NOT NULL,
	`account_name` text NOT NULL,
	`association` text,
	`at` text NOT NULL,
	`undone_at` text,
	`entries` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `draft_revisions` (
	`entry` text NOT NULL,
	`version` integer NOT NULL,
	`saved_at` text NOT NULL,
	`saved_by` text NOT NULL,
	`saved_by_name` text NOT NULL,
	`form` text NOT NULL,
	PRIMARY KEY(`entry`, `saved_at`, `version`)
);
--> statement-breakpoint
CREATE TABLE `drafts` (
	`entry` text PRIMARY KEY NOT NULL,
	`association` text,
	`base_version` integer,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`form` text NOT NULL,
	`created_at` text NOT NULL,
	`saved_at` text NOT NULL,
	`saved_by` text NOT NULL,
	`saved_by_name` text NOT NULL,
	`publish_on` text,
	`approved_by` text,
	`source_ref` text,
	FOREIGN KEY (`association`) REFERENCES `associations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `drafts_association` ON `drafts` (`association`);--> statement-breakpoint
CREATE TABLE `entry_comments` (
	`id` text PRIMARY KEY NOT NULL,
	`entry` text NOT NULL,
	`at` text NOT NULL,
	`author` text NOT NULL,
	`author_name` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `entry_comments_entry` ON `entry_comments` (`entry`,`at`);--> statement-breakpoint
CREATE TABLE `gone_slugs` (
	`slug` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`deleted_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`account_name` text NOT NULL,
	`association` text,
	`file_name` text NOT NULL,
	`created_at` text NOT NULL,
	`state` text NOT NULL,
	`content` text NOT NULL,
	`decided_at` text,
	FOREIGN KEY (`association`) REFERENCES `associations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`entry` text,
	`association` text,
	`kind` text NOT NULL,
	`from_kind` text NOT NULL,
	`provider` text,
	`base_version` integer,
	`fields` text NOT NULL,
	`form` text NOT NULL,
	`message` text NOT NULL,
	`reply_to` text NOT NULL,
	`state` text NOT NULL,
	`answer` text NOT NULL,
	`created_at` text NOT NULL,
	`decided_at` text,
	`decided_by` text,
	FOREIGN KEY (`entry`) REFERENCES `interventions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`association`) REFERENCES `associations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proposals_state` ON `proposals` (`association`,`state`,`created_at`);--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `interventions_versions` ON `interventions` (`association`,`id`,`version`);--> statement-breakpoint
CREATE INDEX `interventions_review_due` ON `interventions` (`status`,`review_due_on`,`association`);--> statement-breakpoint
CREATE INDEX `interventions_intake_until` ON `interventions` (`status`,`intake_until`,`association`);--> statement-breakpoint
ALTER TABLE `terms` ADD `retired` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE TRIGGER `audit_events_unchanged` BEFORE UPDATE ON `audit_events` BEGIN SELECT raise(abort, 'the audit log is only added to'); END;--> statement-breakpoint
CREATE TRIGGER `audit_events_kept` BEFORE DELETE ON `audit_events` BEGIN SELECT raise(abort, 'the audit log is only added to'); END;--> statement-breakpoint
CREATE TRIGGER `audit_events_not_replaced` BEFORE INSERT ON `audit_events` WHEN EXISTS (SELECT 1 FROM `audit_events` WHERE `id` = new.`id`) BEGIN SELECT raise(abort, 'the audit log is only added to'); END;
