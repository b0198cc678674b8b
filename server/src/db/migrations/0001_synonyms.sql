CREATE TABLE `synonyms` (
	`id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`from_text` text,
	`to_texts` text,
	`case_sensitive` integer DEFAULT false NOT NULL,
	`terms` text,
	CONSTRAINT "one_way" CHECK(("synonyms"."type" = 'oneWay') = ("synonyms"."from_text" is not null) and ("synonyms"."from_text" is null) = ("synonyms"."to_texts" is null)),
	CONSTRAINT "two_way" CHECK(("synonyms"."type" = 'twoWay') = ("synonyms"."terms" is not null))
);
