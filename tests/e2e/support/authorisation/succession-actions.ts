import { rescueInput } from "@/tests/support/handovers";
import { type GuardedAction, guardedAction } from "./guarded-action";

const { reason, evidence } = rescueInput("", "");

/** Who answers for a box: handing over, the rescue by the service centre, the yearly confirmation of the members. */
export const successionActions: GuardedAction[] = [
  guardedAction({
    action: "proposeHandoverAction",
    page: "/boites/[boite]/responsable",
    holding: 'name="memberId"',
    typed: ({ memberships }) => ({
      memberId: memberships.gestionnaire,
      formerRole: "gestionnaire",
      understood: "on",
    }),
    allowed: ["responsable"],
    told: ["lecteur", "redacteur", "gestionnaire"],
    leadsTo: "/boites/[boite]/responsable?fait=proposition",
  }),
  guardedAction({
    action: "takeBackHandoverAction",
    page: "/boites/[transmise]/responsable",
    holding: "Annuler la proposition",
    allowed: ["responsable"],
    told: ["gestionnaire"],
    leadsTo: "/boites/[transmise]/responsable?fait=annulation",
  }),
  guardedAction({
    action: "objectToRescueAction",
    page: "/boites/[sauvee]/responsable",
    holding: "M’opposer à ce changement",
    allowed: ["responsable"],
    told: ["gestionnaire"],
    leadsTo: "/boites/[sauvee]/responsable?fait=opposition",
  }),
  guardedAction({
    action: "acceptHandoverAction",
    page: "/boites/[transmise]/responsable/accepter",
    holding: "Accepter la responsabilité",
    allowed: ["gestionnaire"],
    leadsTo: "/boites/[transmise]?fait=responsable",
  }),
  guardedAction({
    action: "declineHandoverAction",
    page: "/boites/[transmise]/responsable/accepter",
    holding: "Décliner",
    allowed: ["gestionnaire"],
    leadsTo: "/boites/[transmise]/responsable/accepter",
  }),
  guardedAction({
    action: "confirmMembersAction",
    page: "/boites/[boite]/confirmer",
    holding: "Tout est exact",
    allowed: ["responsable"],
    leadsTo: "/boites/[boite]/confirmer?fait=confirmation",
  }),
  guardedAction({
    action: "removeSeenMemberAction",
    page: "/boites/[boite]/confirmer",
    holding: "[lecteur]",
    allowed: ["gestionnaire", "responsable"],
    tried: ["responsable"],
    leadsTo: "/boites/[boite]/confirmer?fait=retrait",
  }),
  guardedAction({
    action: "proposeRescueAction",
    page: "/instruction/boites/[boite]/responsable",
    holding: 'name="successor"',
    typed: ({ persons }) => ({
      successor: persons.gestionnaire.id,
      rpps: "",
      formerRole: "none",
      reason,
      evidence,
    }),
    allowed: ["reviewer"],
    leadsTo: "/instruction/boites/[boite]?fait=proposition",
  }),
  guardedAction({
    action: "confirmRescueAction",
    page: "/instruction/boites/[sauvee]",
    holding: "Confirmer la proposition",
    allowed: ["reviewer"],
    leadsTo: "/instruction/boites/[sauvee]?fait=confirmation",
  }),
  guardedAction({
    action: "refuseRescueAction",
    page: "/instruction/boites/[sauvee]/ne-pas-confirmer",
    holding: 'name="reason"',
    typed: { reason },
    allowed: ["reviewer"],
    leadsTo: "/instruction/boites/[sauvee]?fait=refus",
  }),
  guardedAction({
    action: "takeBackRescueAction",
    page: "/instruction/boites/[proposee]",
    holding: "Annuler la proposition",
    allowed: ["reviewer"],
    leadsTo: "/instruction/boites/[proposee]?fait=annulation",
  }),
];
