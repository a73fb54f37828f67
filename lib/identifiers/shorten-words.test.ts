import { expect, test } from "vitest";
import { shortenWords } from "@/lib/identifiers/shorten-words";

test.each([
  ["pharmacie.du.centre", 19, "pharmacie.du.centre"],
  ["pharmacie.du.centre", 18, "pharmacie"],
  ["pharmacie.centrale.albi", 18, "pharmacie.centrale"],
  ["pharmacie.centrale.albi", 19, "pharmacie.centrale"],
  ["hotel-dieu-saint-jacques", 12, "hotel-dieu"],
  ["pharmacie.de.la.gare", 15, "pharmacie"],
  ["anticonstitutionnellement", 5, "antic"],
  ["de.la", 2, "de"],
])("%s in %i characters is %s", (words, max, expected) => {
  expect(shortenWords(words, max)).toBe(expected);
});
