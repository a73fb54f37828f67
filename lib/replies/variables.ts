/** What a text may say of the request that it is about: how each variable is written between braces, and what it holds. */
export const replyVariableNames = {
  applicant: { name: "demandeur", label: "Prénom et nom du demandeur" },
  structure: { name: "structure", label: "Raison sociale de la structure" },
  number: { name: "numéro", label: "Numéro de la demande" },
  identifier: { name: "identifiant", label: "Identifiant de l’établissement, avec son type" },
  address: { name: "adresse", label: "Adresse postale de la structure" },
  city: { name: "ville", label: "Ville de la structure" },
  service: { name: "service", label: "Service de rattachement, quand il est indiqué" },
  description: { name: "description", label: "Description du compte" },
  contactEmail: { name: "mail de contact", label: "Adresse mail de contact" },
  responsable: { name: "responsable", label: "Prénom et nom du responsable" },
  rpps: { name: "rpps", label: "Identifiant RPPS du responsable" },
  profession: { name: "profession", label: "Profession du responsable" },
  submittedOn: { name: "date d’envoi", label: "Jour où la demande a été envoyée" },
  region: { name: "région", label: "Nom de la région" },
  serviceCentre: { name: "centre de services", label: "Nom du centre de services de la région" },
  serviceCentreContact: { name: "contact du centre", label: "Adresse mail du centre de services" },
} as const;

export type ReplyVariable = keyof typeof replyVariableNames;

/** What each variable says of one request; blank where the request says nothing. */
export type ReplyValues = Record<ReplyVariable, string>;

const byName = new Map<string, ReplyVariable>(
  Object.entries(replyVariableNames).map(([variable, { name }]) => [plain(name), variable as ReplyVariable]),
);

/** The variable of that name, whatever its case, its accents and its spaces. */
export function findReplyVariable(name: string): ReplyVariable | undefined {
  return byName.get(plain(name));
}

/** A variable as it is written in a text. */
export function writtenVariable(variable: ReplyVariable): string {
  return `{{${replyVariableNames[variable].name}}}`;
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s’'_-]+/g, " ")
    .trim();
}
