import { password } from "../people";
import { sessionCookie } from "../test";
import { type GuardedAction, guardedAction } from "./guarded-action";
import { members, signedIn } from "./people";

const reasoned = { reason: "Appel téléphonique du 24 novembre." };

/** Every server action that asks who one is, and who may send its form. */
export const guardedActions: GuardedAction[] = [
  guardedAction({
    action: "retryEmailAction",
    page: "/administration/courriels",
    holding: "[courriel]",
    allowed: ["operator"],
    leadsTo: "/administration/courriels?fait=relance",
  }),

  guardedAction({
    action: "addMemberAction",
    page: "/boites/[boite]/membres/ajouter",
    holding: 'name="email"',
    typed: ({ persons }) => ({ email: persons.individual.email, role: "lecteur", endsAt: "" }),
    allowed: ["gestionnaire", "responsable"],
    leadsTo: "/boites/[boite]/membres?fait=ajout",
  }),
  guardedAction({
    action: "changeMemberAction",
    page: "/boites/[boite]/membres/[lecteur]",
    holding: 'name="role"',
    typed: { role: "redacteur", endsAt: "" },
    allowed: ["gestionnaire", "responsable"],
    leadsTo: "/boites/[boite]/membres?fait=modification",
  }),
  guardedAction({
    action: "removeMemberAction",
    page: "/boites/[boite]/membres/[lecteur]",
    holding: "Confirmer le retrait",
    allowed: ["gestionnaire", "responsable"],
    leadsTo: "/boites/[boite]/membres?fait=retrait",
  }),
  guardedAction({
    action: "leaveMailboxAction",
    page: "/boites/[boite]/quitter",
    holding: "Quitter cette boîte",
    allowed: members.filter((role) => role !== "responsable"),
    told: ["responsable"],
    done: ["formerMember"],
    leadsTo: "/boites/personnelle?fait=depart",
  }),
  guardedAction({
    action: "handOverAction",
    page: "/boites/[boite]/responsable",
    holding: 'name="memberId"',
    typed: ({ memberships }) => ({ memberId: memberships.gestionnaire, understood: "on" }),
    allowed: ["responsable"],
    told: ["lecteur", "redacteur", "gestionnaire"],
    leadsTo: "/boites/[boite]?fait=transmission",
  }),

  guardedAction({
    action: "closeOtherSessionsAction",
    page: "/compte",
    holding: "Fermer les autres sessions",
    allowed: signedIn,
    tried: ["individual"],
    prepare: ({ db, persons }) => sessionCookie(db, persons.individual.id),
    leadsTo: "/compte?fait=sessions",
  }),
  guardedAction({
    action: "changePasswordAction",
    page: "/compte/mot-de-passe",
    holding: 'name="newPassword"',
    typed: { password, newPassword: "une autre phrase de passe" },
    allowed: signedIn,
    tried: ["individual"],
    leadsTo: "/compte?fait=mot-de-passe",
  }),

  guardedAction({
    action: "startDraftAction",
    page: "/inscription/organisation/nouvelle?region=76",
    holding: 'name="contactEmail"',
    typed: { contactEmail: "pharmacie@exemple.fr", description: "Pharmacie du centre" },
    allowed: signedIn,
    tried: ["individual"],
    leadsTo: /^\/inscription\/organisation\/[\w-]{36}\/structure$/,
  }),
  guardedAction({
    action: "saveStepAction",
    page: "/inscription/organisation/[draft]/boite",
    holding: 'name="contactEmail"',
    typed: { contactEmail: "autre@exemple.fr", description: "Autre description" },
    allowed: ["applicant"],
    leadsTo: "/inscription/organisation/[draft]/recapitulatif",
  }),
  guardedAction({
    action: "correctEmailAction",
    page: "/inscription/organisation/[draft]/recapitulatif",
    holding: "Corriger l’adresse",
    allowed: ["applicant"],
    leadsTo: "/inscription/organisation/[draft]/recapitulatif",
  }),
  guardedAction({
    action: "submitRequestAction",
    page: "/inscription/organisation/[draft]/recapitulatif",
    holding: 'name="cgu"',
    typed: { cgu: "on" },
    allowed: ["applicant"],
    leadsTo: "/suivi/[draft]",
  }),
  guardedAction({
    action: "completeRequestAction",
    page: "/suivi/[information_requested]/completer",
    holding: 'name="answer"',
    typed: { answer: "Oui, Albi.", city: "Albi" },
    allowed: ["applicant"],
    leadsTo: "/suivi/[information_requested]",
  }),
  guardedAction({
    action: "withdrawRequestAction",
    page: "/suivi/[submitted]/retirer",
    holding: "Retirer cette demande",
    allowed: ["applicant"],
    leadsTo: "/suivi/[submitted]",
  }),
  guardedAction({
    action: "correctRequestAction",
    page: "/suivi/[refused]",
    holding: "Corriger ma demande",
    allowed: ["applicant"],
    leadsTo: /^\/inscription\/organisation\/[\w-]{36}\/recapitulatif$/,
  }),

  guardedAction({
    action: "approveAction",
    page: "/instruction/[submitted]/approuver",
    holding: 'name="localPart"',
    typed: ({ requests }) => ({
      localPart: `pharmacie.${requests.submitted.slice(0, 8)}.81000.albi`,
      domain: "pharmacien.oc.mssante.fr",
      intent: "approve",
    }),
    allowed: ["reviewer"],
    leadsTo: "/instruction/[submitted]",
  }),
  guardedAction({
    action: "askAction",
    page: "/instruction/[submitted]/demander",
    holding: 'name="message"',
    typed: { message: "Précisez la ville.", ask_city: "on", question_city: "Est-ce bien Albi ?" },
    allowed: ["reviewer"],
    leadsTo: "/instruction/[submitted]",
  }),
  guardedAction({
    action: "refuseAction",
    page: "/instruction/[submitted]/refuser",
    holding: 'name="refusalReason"',
    typed: { refusalReason: "other", refusalText: "La structure est introuvable." },
    allowed: ["reviewer"],
    leadsTo: "/instruction/[submitted]",
  }),
  guardedAction({
    action: "resumeAction",
    page: "/instruction/[information_requested]/reprendre",
    holding: 'name="reason"',
    typed: reasoned,
    allowed: ["reviewer"],
    leadsTo: "/instruction/[information_requested]",
  }),
  guardedAction({
    action: "allowAnotherAction",
    page: "/instruction/[submitted]/autoriser",
    holding: 'name="reason"',
    typed: reasoned,
    allowed: ["reviewer"],
    leadsTo: "/instruction/[submitted]",
  }),
];
