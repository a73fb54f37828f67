/** A server action that anybody may send: there is nobody to refuse. Sent blank, it says what is missing. */
export type OpenAction = { action: string; page: string; blank: Record<string, string> };

export const openActions: OpenAction[] = [
  { action: "signInAction", page: "/connexion", blank: { email: "", password: "" } },
  { action: "passkeySignInAction", page: "/connexion", blank: { response: "" } },
  { action: "requestPasswordResetAction", page: "/mot-de-passe/oublie", blank: { email: "" } },
  { action: "startRegistrationAction", page: "/inscription/individuel?region=76", blank: { email: "" } },
  {
    action: "startAssociationAction",
    page: "/inscription/organisation/association?region=76",
    blank: { email: "", password: "" },
  },
  { action: "saveEnquiryStepAction", page: "/raccordement/structure", blank: { companyName: "", structureId: "" } },
  { action: "pickStructureAction", page: "/raccordement/structure/rechercher?q=pharmacie", blank: { identifier: "" } },
  { action: "openTicketAction", page: "/aide/contact", blank: { message: "" } },
];
