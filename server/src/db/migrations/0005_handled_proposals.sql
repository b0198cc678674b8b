ALTER TABLE `proposals` ADD `taken` text;--> statement-breakpoint
ALTER TABLE `proposals` ADD `left_out` text;--> statement-breakpoint
ALTER TABLE `proposals` ADD `cleared_at` text;