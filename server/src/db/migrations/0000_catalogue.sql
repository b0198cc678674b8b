CREATE TABLE `association_municipalities` (
	`association` text NOT NULL,
	`municipality` text NOT NULL,
	PRIMARY KEY(`association`, `municipality`),
	FOREIGN KEY (`association`) REFERENCES `associations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `associations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`short_name` text NOT NULL,
	`county` text NOT NULL,
	`about` text DEFAULT '' NOT NULL,
	`theme` text,
	FOREIGN KEY (`county`) REFERENCES `counties`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `counties` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`region` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `former_slugs` (
	`slug` text PRIMARY KEY NOT NULL,
	`intervention` text NOT NULL,
	FOREIGN KEY (`intervention`) REFERENCES `interventions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `installation` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `intervention_conflicts` (
	`intervention` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`intervention`, `position`),
	FOREIGN KEY (`intervention`) REFERENCES `interventions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `intervention_contacts` (
	`intervention` text NOT NULL,
	`position` integer NOT NULL,
	`role` text NOT NULL,
	`phone` text NOT NULL,
	`email` text NOT NULL,
	PRIMARY KEY(`intervention`, `position`),
	FOREIGN KEY (`intervention`) REFERENCES `interventions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `intervention_links` (
	`intervention` text NOT NULL,
	`position` integer NOT NULL,
	`label` text NOT NULL,
	`url` text NOT NULL,
	PRIMARY KEY(`intervention`, `position`),
	FOREIGN KEY (`intervention`) REFERENCES `interventions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `intervention_locations` (
	`intervention` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`street` text NOT NULL,
	`postal_code` text NOT NULL,
	`city` text NOT NULL,
	`latitude` real,
	`longitude` real,
	`accessibility` text NOT NULL,
	PRIMARY KEY(`intervention`, `position`),
	FOREIGN KEY (`intervention`) REFERENCES `interventions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `intervention_municipalities` (
	`intervention` text NOT NULL,
	`municipality` text NOT NULL,
	PRIMARY KEY(`intervention`, `municipality`),
	FOREIGN KEY (`intervention`) REFERENCES `interventions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `intervention_municipalities_code` ON `intervention_municipalities` (`municipality`);--> statement-breakpoint
CREATE TABLE `intervention_tags` (
	`intervention` text NOT NULL,
	`vocabulary` text NOT NULL,
	`term` text NOT NULL,
	PRIMARY KEY(`intervention`, `vocabulary`, `term`),
	FOREIGN KEY (`intervention`) REFERENCES `interventions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`vocabulary`,`term`) REFERENCES `terms`(`vocabulary`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `intervention_tags_term` ON `intervention_tags` (`vocabulary`,`term`);--> statement-breakpoint
CREATE TABLE `intervention_texts` (
	`intervention` text NOT NULL,
	`lang` text NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`description` text NOT NULL,
	`for_whom` text NOT NULL,
	`how_to_get_it` text NOT NULL,
	`not_for` text NOT NULL,
	`good_to_know` text NOT NULL,
	`easy_read` text NOT NULL,
	PRIMARY KEY(`intervention`, `lang`),
	FOREIGN KEY (`intervention`) REFERENCES `interventions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `interventions` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`association` text,
	`status` text NOT NULL,
	`version` integer NOT NULL,
	`orientation` text NOT NULL,
	`provider` text NOT NULL,
	`coverage_kind` text NOT NULL,
	`coverage_county` text,
	`age_min` integer,
	`age_max` integer,
	`cost` text NOT NULL,
	`opening_hours` text NOT NULL,
	`capacity` text NOT NULL,
	`intake_state` text,
	`intake_waiting_weeks` integer,
	`intake_until` text,
	`starts_on` text,
	`ends_on` text,
	`last_reviewed_at` text,
	`last_reviewed_by` text,
	`review_due_on` text,
	`source_ref` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`association`) REFERENCES `associations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provider`) REFERENCES `providers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`coverage_county`) REFERENCES `counties`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "coverage" CHECK(("interventions"."coverage_kind" = 'county') = ("interventions"."coverage_county" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `interventions_slug_unique` ON `interventions` (`slug`);--> statement-breakpoint
CREATE INDEX `interventions_found` ON `interventions` (`status`,`orientation`,`ends_on`,`association`,`coverage_kind`,`coverage_county`,`id`);--> statement-breakpoint
CREATE INDEX `interventions_source` ON `interventions` (`source_ref`);--> statement-breakpoint
CREATE TABLE `municipalities` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`official_name` text NOT NULL,
	`county` text NOT NULL,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL,
	FOREIGN KEY (`county`) REFERENCES `counties`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `providers` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `providers_name` ON `providers` (`name`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`intervention` text NOT NULL,
	`version` integer NOT NULL,
	`status` text NOT NULL,
	`content` text NOT NULL,
	`author` text NOT NULL,
	`saved_at` text NOT NULL,
	PRIMARY KEY(`intervention`, `version`),
	FOREIGN KEY (`intervention`) REFERENCES `interventions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `search_dirty` (
	`entry_id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_at` integer DEFAULT 0 NOT NULL,
	`parked_reason` text
);
--> statement-breakpoint
CREATE INDEX `search_dirty_due` ON `search_dirty` (`next_at`);--> statement-breakpoint
CREATE TABLE `term_texts` (
	`vocabulary` text NOT NULL,
	`term` text NOT NULL,
	`lang` text NOT NULL,
	`label` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`synonyms` text NOT NULL,
	PRIMARY KEY(`vocabulary`, `term`, `lang`),
	FOREIGN KEY (`vocabulary`,`term`) REFERENCES `terms`(`vocabulary`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `terms` (
	`vocabulary` text NOT NULL,
	`id` text NOT NULL,
	`broader` text,
	`position` integer NOT NULL,
	PRIMARY KEY(`vocabulary`, `id`),
	FOREIGN KEY (`vocabulary`) REFERENCES `vocabularies`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `vocabularies` (
	`id` text PRIMARY KEY NOT NULL,
	`label` text NOT NULL,
	`label_en` text NOT NULL,
	`audience` text NOT NULL,
	`position` integer NOT NULL
);
