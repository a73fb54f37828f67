import { type Person, people, signedIn } from "./people";

/** What somebody is answered: the page, its absence, the way to sign-in, another page, or «not with this method». */
export type Outcome = "page" | "missing" | "sign in" | "wrong method" | `to ${string}`;

export type Access = Record<Person, Outcome>;

export function everybody(outcome: Outcome = "page", except: Partial<Access> = {}): Access {
  const same = Object.fromEntries(people.map((person) => [person, outcome])) as Access;
  return { ...same, ...except };
}

/** One answer for whoever is signed in; the others are led to sign-in. */
export function whoeverSignedIn(outcome: Outcome = "page", except: Partial<Access> = {}): Access {
  return everybody(outcome, { nobody: "sign in", signedOut: "sign in", ...except });
}

/** The page for some; for the others who are signed in, it does not exist. */
export function only(some: Person[], outcome: Outcome = "page"): Access {
  return whoeverSignedIn("missing", Object.fromEntries(some.map((person) => [person, outcome])));
}

/** For those who are not signed in; the others are led on. */
export function onlyVisitors(leadingTo: string): Access {
  return everybody("page", Object.fromEntries(signedIn.map((person) => [person, `to ${leadingTo}`])));
}
