import type { Check } from "@/lib/registers/checks/check";
import { checkAccount } from "@/lib/registers/checks/check-account";
import { checkAgreement } from "@/lib/registers/checks/check-agreement";
import { checkCategory } from "@/lib/registers/checks/check-category";
import { checkContact } from "@/lib/registers/checks/check-contact";
import { checkExistence } from "@/lib/registers/checks/check-existence";
import { checkIdentities } from "@/lib/registers/checks/check-identities";
import { checkMailbox } from "@/lib/registers/checks/check-mailbox";
import { checkNumber } from "@/lib/registers/checks/check-number";
import { checkPlace } from "@/lib/registers/checks/check-place";
import { checkPractice } from "@/lib/registers/checks/check-practice";
import { checkProfessional } from "@/lib/registers/checks/check-professional";
import { checkSiret } from "@/lib/registers/checks/check-siret";
import { checkSite } from "@/lib/registers/checks/check-site";
import type { Facts } from "@/lib/registers/checks/facts";

/** Every check that a machine can make of a request, from what is known. A valid key never proves that a thing exists. */
export function decideChecks(facts: Facts): Check[] {
  return [
    ...checkNumber(facts.request),
    ...checkExistence(facts),
    checkSite(facts),
    checkCategory(facts),
    checkSiret(facts),
    ...checkAgreement(facts),
    ...checkPlace(facts),
    ...checkProfessional(facts),
    checkPractice(facts),
    checkAccount(facts),
    ...checkIdentities(facts),
    checkContact(facts),
    ...checkMailbox(facts),
  ];
}
