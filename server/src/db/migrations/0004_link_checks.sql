CREATE TABLE `link_checks` (
	`url` text PRIMARY KEY NOT NULL,
	`checked_at` text NOT NULL,
	`failure` text,
	`failures` integer NOT NULL,
	`failing_since` text
);
