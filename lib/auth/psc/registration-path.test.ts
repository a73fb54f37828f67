import { expect, test } from "vitest";
import { registrationPath } from "@/lib/auth/psc/registration-path";

test.each([
  ["/inscription/individuel?region=76&suite=demande", "/inscription/individuel?region=76&suite=demande"],
  ["/inscription/organisation/nouvelle?region=76", "/inscription/individuel?region=76&suite=demande"],
  ["/inscription/organisation/nouvelle?region=%0A", "/inscription/region"],
  ["/boites/personnelle", "/inscription/region"],
])("whoever wanted %s starts at %s", (wanted, start) => {
  expect(registrationPath(wanted)).toBe(start);
});
