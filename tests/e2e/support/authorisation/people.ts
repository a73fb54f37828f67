/** Everybody who may come to the site, as the authorisation table knows them. */
export const people = [
  "nobody",
  "signedOut",
  "individual",
  "applicant",
  "lecteur",
  "redacteur",
  "gestionnaire",
  "responsable",
  "formerMember",
  "otherReviewer",
  "reviewer",
  "operator",
] as const;

export type Person = (typeof people)[number];

export const members: Person[] = ["lecteur", "redacteur", "gestionnaire", "responsable"];
export const managers: Person[] = ["gestionnaire", "responsable"];
export const reviewers: Person[] = ["otherReviewer", "reviewer"];
export const signedIn: Person[] = people.filter((person) => person !== "nobody" && person !== "signedOut");
