import fc from "fast-check";
import { expect, test } from "vitest";
import { replySlugSchema } from "@/lib/replies/schema";
import { slugOf } from "@/lib/replies/slug-of";

test.each([
  ["Numéro FINESS manquant", "numero-finess-manquant"],
  ["RPPS d’une autre personne", "rpps-d-une-autre-personne"],
  ["Œuvre, ça !", "oeuvre-ca"],
  ["Nouvelle", "nouvelle-1"],
  ["日本", "texte"],
])("%s is found at %s", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test("any title makes a slug that an address takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (title) => {
      const slug = slugOf(title);
      expect(replySlugSchema.parse(slug)).toBe(slug);
    }),
  );
});
