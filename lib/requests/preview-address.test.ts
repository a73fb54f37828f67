import { expect, test } from "vitest";
import { previewLocalPart, shownAddress } from "@/lib/requests/preview-address";

test("previews the address of the guide", () => {
  const localPart = previewLocalPart({ companyName: "Pharmacie du centre", postalCode: "81000", city: "Albi" });
  expect(shownAddress(localPart?.display ?? "", "pharmacien.oc.mssante.fr")).toBe(
    "Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr",
  );
});

test("previews what there is, and leaves the domain open as long as it is unknown", () => {
  expect(previewLocalPart({ companyName: " ", postalCode: "81000" })).toBeUndefined();
  const localPart = previewLocalPart({ companyName: "Pharmacie", postalCode: null, city: null });
  expect(shownAddress(localPart?.display ?? "", null)).toBe("Pharmacie@…");
});
