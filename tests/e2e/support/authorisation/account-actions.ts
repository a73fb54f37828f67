import { anRpps } from "@/tests/support/numbers";
import { freshEmail } from "../people";
import { type GuardedAction, guardedAction } from "./guarded-action";
import { type Person, reviewers, signedIn } from "./people";

/** The INT accounts of a world. */
const withoutRpps: Person[] = ["lecteur", "redacteur", ...reviewers];

/** Who answers for a box, or is of the staff. */
const stillNeeded: Person[] = ["responsable", "operator", ...reviewers];

/** What one does with one’s own account, and what the service centre decides of it. */
export const accountActions: GuardedAction[] = [
  guardedAction({
    action: "chooseNoticesAction",
    page: "/compte/notifications",
    holding: 'name="own_requests"',
    allowed: signedIn,
    tried: ["individual"],
    leadsTo: "/compte/notifications?fait=choix",
  }),
  guardedAction({
    action: "changeIdentityAction",
    page: "/compte/identite",
    holding: 'name="phone"',
    typed: { lastName: "Vives", firstName: "Nadège", phone: "05 63 00 00 00" },
    allowed: signedIn,
    tried: ["individual"],
    leadsTo: "/compte?fait=identite",
  }),
  guardedAction({
    action: "requestEmailChangeAction",
    page: "/compte/email",
    holding: 'name="email"',
    typed: () => ({ email: freshEmail() }),
    allowed: signedIn,
    tried: ["individual"],
    leadsTo: "/compte/email/code",
  }),
  guardedAction({
    action: "declareRppsAction",
    page: "/compte/rpps",
    holding: 'name="rpps"',
    typed: () => ({ rpps: anRpps(), professionCode: "21" }),
    allowed: withoutRpps,
    tried: ["lecteur"],
    told: signedIn.filter((person) => !withoutRpps.includes(person)),
    leadsTo: "/compte/rpps?fait=declaration",
  }),
  guardedAction({
    action: "closeAccountAction",
    page: "/compte/fermer",
    holding: 'name="confirmation"',
    typed: { confirmation: "FERMER" },
    allowed: signedIn.filter((person) => !stillNeeded.includes(person)),
    tried: ["individual"],
    told: stillNeeded,
    leadsTo: "/compte/ferme",
  }),
  guardedAction({
    action: "decideClaimAction",
    page: "/instruction/rpps/[declaration]",
    holding: 'name="outcome"',
    typed: { outcome: "accepted", reason: "Attestation de l’ordre." },
    allowed: ["reviewer"],
    leadsTo: "/instruction/rpps?fait=accepted",
  }),
];
