import { expect, test } from "vitest";
import { isAddressEdited } from "@/lib/review/decisions/is-address-edited";

const domain = "pharmacien.oc.mssante.fr";
const free = { localPart: "Pharmacie.81000.albi", domain, availability: { isFree: true, alternatives: [] } };
const taken = { ...free, availability: { isFree: false, alternatives: ["Pharmacie.2.81000.albi"] } };
const chosen = (localPart: string, on = domain) => ({ localPart, domain: on });

test.each([
  ["the one proposed", free, chosen("pharmacie.81000.albi"), false],
  ["another", free, chosen("officine.81000.albi"), true],
  ["another domain", free, chosen("pharmacie.81000.albi", "medecin.oc.mssante.fr"), true],
  ["one proposed for the one that is taken", taken, chosen("pharmacie.2.81000.albi"), false],
  [
    "the domain that nobody could propose",
    { ...free, domain: undefined, availability: undefined },
    chosen("pharmacie.81000.albi"),
    false,
  ],
])("%s", (_, proposal, address, isEdited) => {
  expect(isAddressEdited(proposal, address)).toBe(isEdited);
});
