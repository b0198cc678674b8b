ALTER TABLE `association_settings` ADD `organisation_number` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `interventions_published` ON `interventions` (`status`,`id`,`ends_on`,`updated_at`,`version`,`association`);--> statement-breakpoint
CREATE INDEX `interventions_provider` ON `interventions` (`provider`);