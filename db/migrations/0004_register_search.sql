-- Indexes that registers are searched by. An import makes them again on the tables that take the place of these.
-- array_to_tsvector parses nothing: words are cut by the product, alike for what is stored and for what is typed.
CREATE INDEX establishments_by_words ON registers.establishments USING gin (array_to_tsvector(array_remove(string_to_array(
  'd=' || coalesce(department_code, '') || ' c=' || coalesce(category_code, '') || ' ' || search_text, ' '), '')));
--> statement-breakpoint
CREATE INDEX establishments_in_order ON registers.establishments (sort_text COLLATE "C");
--> statement-breakpoint
CREATE INDEX professionals_by_words ON registers.professionals
  USING gin (array_to_tsvector(array_remove(string_to_array(search_text, ' '), '')));
--> statement-breakpoint
CREATE INDEX professionals_in_order ON registers.professionals (sort_text COLLATE "C");
--> statement-breakpoint
-- So that the primary key finds the words that begin with some letters, whatever the language of the database.
ALTER TABLE registers.establishment_words ALTER COLUMN word TYPE text COLLATE "C";
--> statement-breakpoint
ALTER TABLE registers.professional_words ALTER COLUMN word TYPE text COLLATE "C";
