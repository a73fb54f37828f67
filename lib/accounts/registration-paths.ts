/** Why the account is made: for itself, before a BAL ORG request, or in the same go as one, unlisted. */
export const registrationPaths = ["individual", "before_request", "unlisted_with_request"] as const;

export type RegistrationPath = (typeof registrationPaths)[number];

/** How a link says why the account is made: `/inscription/individuel?region=76&suite=demande`. */
const suites: Record<string, RegistrationPath> = {
  demande: "before_request",
  "demande-sans-annuaire": "unlisted_with_request",
};

/** Why the account is made, from the `suite` of a link; none, or an unknown one: for itself. */
export function registrationPathOf(suite: unknown): RegistrationPath {
  return (typeof suite === "string" && Object.hasOwn(suites, suite) ? suites[suite] : undefined) ?? "individual";
}

/** The page where the creation of an account starts: what `registrationPathOf` reads. */
export function registrationStartPath(regionCode: string, path: RegistrationPath = "individual") {
  const [suite] = Object.entries(suites).find(([, known]) => known === path) ?? [];
  return `/inscription/individuel?region=${regionCode}${suite ? (`&suite=${suite}` as const) : ""}` as const;
}

/** Where a person goes once they have their account. */
export function afterRegistration({ path, regionCode }: { path: RegistrationPath; regionCode: string }) {
  return path === "individual" ? "/boites/personnelle" : newRequestPath(regionCode);
}

/** Where a request for a BAL ORG starts, for somebody signed in. */
export function newRequestPath(regionCode: string) {
  return `/inscription/organisation/nouvelle?region=${regionCode}` as const;
}
