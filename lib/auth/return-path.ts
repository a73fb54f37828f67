import type { Route } from "next";

export const afterSignIn: Route = "/boites/personnelle";

const resumed = "reprise";

/** A path of this site to go back to; anything else (another site, a script, a malformed value) becomes the default. */
export function safeReturnPath(value: string | null | undefined, fallback: Route = afterSignIn): Route {
  if (!value || value.length > 1000 || !/^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(value)) return fallback;
  return value as Route;
}

/** Where somebody whose session is over signs in, to come back to `path`, and to what they had typed there. */
export function signInAgainPath(path: string, withForm: boolean): Route {
  return wayBack("/connexion/reprise", path, withForm);
}

/** Where somebody signed in enters a factor again, to come back in the same way. */
export function proofPath(path: string, withForm: boolean): Route {
  return wayBack("/connexion/confirmer", path, withForm);
}

/** Where staff without a second factor set one up, to go on to `path`. */
export function enrolPath(path: string): Route {
  return `/compte/securite/obligatoire?retour=${encodeURIComponent(path)}` as Route;
}

/** Where somebody whose password was right enters their second factor. */
export function factorPath(returnPath: Route): Route {
  return `/connexion/facteur?retour=${encodeURIComponent(returnPath)}` as Route;
}

function wayBack(through: "/connexion/reprise" | "/connexion/confirmer", path: string, withForm: boolean): Route {
  const back = withForm ? `${pathWithoutQuery(path)}?${resumed}=1` : path;
  return `${through}?retour=${encodeURIComponent(back)}${withForm ? "&saisie=1" : ""}` as Route;
}

/** Whether this path is a coming back to a form that was kept. */
export function resumesForm(path: string): boolean {
  return new URLSearchParams(path.split("?")[1]).get(resumed) === "1";
}

export function pathWithoutQuery(path: string): string {
  return path.split("?")[0] ?? path;
}
