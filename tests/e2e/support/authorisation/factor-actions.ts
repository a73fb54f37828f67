import { password } from "../people";
import {
  aBegunApplication,
  aNewPasskey,
  anApplication,
  anAskedPasskey,
  anAwaitedCode,
  aTrustedBrowser,
  awaitedCode,
  codeNow,
} from "./before-factor-actions";
import { type GuardedAction, guardedAction } from "./guarded-action";
import { signedIn } from "./people";

const whoever = { allowed: signedIn, tried: ["individual"] } satisfies Partial<GuardedAction>;

/** The actions on one’s own factors, and those that prove who one is. */
export const factorActions: GuardedAction[] = [
  guardedAction({
    action: "addPasskeyAction",
    page: "/compte/securite/cle",
    holding: 'name="response"',
    typed: aNewPasskey,
    prepare: anAskedPasskey,
    ...whoever,
    leadsTo: "/compte/securite/codes",
  }),
  guardedAction({
    action: "startApplicationAction",
    page: "/compte/securite/application",
    holding: 'name="name"',
    typed: { name: "Téléphone" },
    ...whoever,
    leadsTo: "/compte/securite/application?retour=%2Fcompte%2Fsecurite",
  }),
  guardedAction({
    action: "confirmApplicationAction",
    page: "/compte/securite/application",
    holding: 'name="code"',
    typed: codeNow,
    prepare: aBegunApplication,
    ...whoever,
    leadsTo: "/compte/securite/codes",
  }),
  guardedAction({
    action: "renameFactorAction",
    page: "/compte/securite/facteurs/[application]",
    holding: 'name="name"',
    typed: { name: "Téléphone personnel" },
    prepare: anApplication,
    allowed: ["individual"],
    leadsTo: "/compte/securite?fait=nom",
  }),
  guardedAction({
    action: "removeFactorAction",
    page: "/compte/securite/facteurs/[application]",
    holding: "Confirmer le retrait",
    prepare: anApplication,
    allowed: ["individual"],
    leadsTo: "/compte/securite?fait=retrait",
  }),
  guardedAction({
    action: "renewRecoveryCodesAction",
    page: "/compte/securite",
    holding: "Créer dix nouveaux codes",
    prepare: anApplication,
    ...whoever,
    leadsTo: "/compte/securite/codes",
  }),
  guardedAction({
    action: "forgetBrowsersAction",
    page: "/compte/securite",
    holding: "Oublier ces navigateurs",
    prepare: aTrustedBrowser,
    ...whoever,
    leadsTo: "/compte/securite?fait=navigateurs",
  }),
  guardedAction({
    action: "proveWithFactorAction",
    page: "/connexion/confirmer?retour=/suivi",
    holding: 'value="application"',
    typed: codeNow,
    prepare: anApplication,
    ...whoever,
    leadsTo: "/suivi",
  }),
  guardedAction({
    action: "startProofAction",
    page: "/connexion/confirmer?retour=/suivi",
    holding: 'name="password"',
    typed: { password },
    ...whoever,
    leadsTo: "/connexion/confirmer?retour=%2Fsuivi",
  }),
  guardedAction({
    action: "proveWithCodeAction",
    page: "/connexion/confirmer?retour=/suivi",
    holding: 'name="code"',
    typed: { code: awaitedCode },
    prepare: anAwaitedCode,
    ...whoever,
    leadsTo: "/suivi",
  }),
  guardedAction({
    action: "removeFactorsOfAction",
    page: "/administration/comptes",
    holding: 'name="reason"',
    typed: ({ persons }) => ({ email: persons.individual.email, reason: "Reconnue au téléphone." }),
    prepare: anApplication,
    allowed: ["operator"],
    leadsTo: "/administration/comptes?fait=retrait",
  }),
];
