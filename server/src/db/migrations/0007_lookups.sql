CREATE INDEX `former_slugs_intervention` ON `former_slugs` (`intervention`);--> statement-breakpoint
CREATE INDEX `intervention_links_url` ON `intervention_links` (`url`,`intervention`);--> statement-breakpoint
CREATE INDEX `merged_providers_into` ON `merged_providers` (`into`);--> statement-breakpoint
CREATE INDEX `account_links_account` ON `account_links` (`account`,`purpose`);--> statement-breakpoint
CREATE INDEX `identities_account` ON `identities` (`account`);--> statement-breakpoint
CREATE INDEX `drafts_publish_on` ON `drafts` (`publish_on`,`state`,`association`);--> statement-breakpoint
CREATE INDEX `imports_association` ON `imports` (`association`,`created_at`);--> statement-breakpoint
CREATE INDEX `imports_state` ON `imports` (`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `link_checks_broken` ON `link_checks` (`failures`) WHERE "link_checks"."failure" is not null;--> statement-breakpoint
CREATE INDEX `proposals_entry` ON `proposals` (`entry`);--> statement-breakpoint
CREATE INDEX `proposals_cleared` ON `proposals` (`cleared_at`,`decided_at`);--> statement-breakpoint
CREATE INDEX `proposals_provider` ON `proposals` (`provider`,`state`,`association`);--> statement-breakpoint
CREATE INDEX `saved_views_account` ON `saved_views` (`account`);