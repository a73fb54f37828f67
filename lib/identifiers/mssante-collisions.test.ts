import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alternatives, proposeLocalPart } from "@/lib/identifiers/mssante-address";
import { checkLocalPart } from "@/lib/identifiers/mssante-address-check";
import { firstFree, localPartCandidates, withSuffix } from "@/lib/identifiers/mssante-collisions";

describe("withSuffix", () => {
  test("numbers from the second on", () => {
    expect(withSuffix("pharmacie.81000.albi", 1)).toBe("pharmacie.81000.albi");
    expect(withSuffix("pharmacie.81000.albi", 2)).toBe("pharmacie.81000.albi.2");
  });

  test("takes the room from the name, not from the place", () => {
    const full = "pharmacie.centrale.de.la.place.du.grand.marche.neuf.81000.castres";
    expect(withSuffix(full, 12)).toBe("pharmacie.centrale.de.la.place.du.grand.marche.81000.castres.12");
  });

  test("takes it from the end when the name has none to give", () => {
    const full = "albi.81000.pharmacie.centrale.de.la.place.du.grand.marche.neuf.a";
    expect(withSuffix(full, 2)).toBe("albi.81000.pharmacie.centrale.de.la.place.du.grand.marche.neuf.2");
  });

  test("stays valid for any rank", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", size: "large" }),
        fc.stringMatching(/^\d{5}$/),
        fc.string({ size: "medium" }),
        fc.integer({ min: 2 }),
        (name, postalCode, commune, rank) => {
          const structure = { name, postalCode, commune };
          for (const { canonical } of [proposeLocalPart(structure), ...alternatives(structure)]) {
            const suffixed = withSuffix(canonical, rank);
            expect(checkLocalPart(suffixed)).toBeUndefined();
            expect(suffixed.endsWith(`.${rank}`)).toBe(true);
          }
        },
      ),
    );
  });
});

describe("firstFree", () => {
  const candidates = localPartCandidates("pharmacie.81000.albi", 4);

  test("gives the plain form when nobody ever had it", () => {
    expect(firstFree(candidates, [])).toBe("pharmacie.81000.albi");
  });

  test("skips those taken, whatever their case", () => {
    expect(firstFree(candidates, ["Pharmacie.81000.ALBI", "pharmacie.81000.albi.2"])).toBe("pharmacie.81000.albi.3");
  });

  test("compares candidates with capitals too", () => {
    expect(firstFree(["Pharmacie", "Officine"], ["pharmacie"])).toBe("Officine");
  });

  test("gives nothing when all are taken", () => {
    expect(firstFree(candidates, candidates)).toBeUndefined();
  });
});
