import { randomBytes } from "node:crypto";
import { postedForm } from "../../../tests/support/posted-form.mjs";

/**
 * A page where an e-mail is given, and what must not tell whether it has an account.
 *
 * @typedef {object} Door
 * @property {string} path
 * @property {string} holding words of the page that tell its form from the others
 * @property {(email: string) => Record<string, string>} typed
 * @property {string} [cookie] of whoever is signed in
 * @property {string[]} [forget] what to clear now and then: limits that hold back a person would hold back the measure
 */

/** @param {{ mailboxId: string, cookie: string }} manager @returns {Record<string, Door>} */
export function doors({ mailboxId, cookie }) {
  return {
    signIn: {
      path: "/connexion",
      holding: 'name="password"',
      typed: (email) => ({ email, password: "pas le bon du tout" }),
    },
    signUp: { path: "/inscription/individuel?region=76", holding: 'name="email"', typed: (email) => ({ email }) },
    forgotten: { path: "/mot-de-passe/oublie", holding: 'name="email"', typed: (email) => ({ email }) },
    invitation: {
      path: `/boites/${mailboxId}/membres/ajouter`,
      holding: 'name="person"',
      typed: (email) => ({ person: email, role: "lecteur", startsAt: "", endsAt: "", message: "" }),
      cookie,
      forget: ["delete from rate_limits", "delete from invitations"],
    },
  };
}

/** Each try comes from a browser of its own. */
const newBrowser = () => `balorg-navigateur=${randomBytes(32).toString("base64url")}`;

/**
 * Knocks at a door, and gives back how long the answer took and what it said.
 *
 * @param {string} site
 * @param {Door} door
 * @param {string} html its page
 * @param {string} email
 */
export async function knock(site, door, html, email) {
  const { body, headers } = postedForm(html, door.typed(email), { holding: door.holding });
  const cookie = [newBrowser(), door.cookie].filter(Boolean).join("; ");
  const start = performance.now();
  const answer = await fetch(site + door.path, {
    method: "POST",
    redirect: "manual",
    headers: { ...headers, cookie, origin: site },
    body,
  });
  const text = await answer.text();
  const time = performance.now() - start;
  return { time, said: heard(answer, text, email) };
}

/** An answer without what differs between any two: the address typed, the nonce. @param {Response} answer @param {string} text @param {string} email */
function heard(answer, text, email) {
  const words = text
    .replaceAll(email, "…")
    .replace(/<script.*?<\/script>/gs, "")
    .replace(/nonce="[^"]*"/g, "");
  return `${answer.status} ${answer.headers.get("location") ?? ""} ${words}`;
}

/** @param {string} site @param {Door} door */
export async function pageOf(site, door) {
  const cookie = [newBrowser(), door.cookie].filter(Boolean).join("; ");
  return (await fetch(site + door.path, { headers: { cookie } })).text();
}
