import { run } from "@zootools/email-spell-checker";
import { checkEmail, normaliseEmail } from "@/lib/identifiers/email";

// Frequent in France. Lesser known ones that resemble them are listed too, so as to be left alone.
const domains =
  "orange.fr wanadoo.fr free.fr sfr.fr neuf.fr cegetel.net laposte.net bbox.fr numericable.fr club-internet.fr aliceadsl.fr \
gmail.com googlemail.com yahoo.fr yahoo.com ymail.com hotmail.fr hotmail.com outlook.fr outlook.com live.fr live.com msn.com \
icloud.com me.com mac.com aol.com gmx.fr gmx.com protonmail.com proton.me pm.me mail.com email.com mailo.com \
yahoo.be yahoo.ca hotmail.be hotmail.ca live.be live.ca outlook.be orange.com sfr.com".split(" ");

// Names with the wrong ending are too far from the right ones for a measure of likeness.
const wrongEndings = new Map([
  ["gmail.fr", "gmail.com"],
  ["laposte.fr", "laposte.net"],
  ["laposte.com", "laposte.net"],
  ["wanadoo.com", "wanadoo.fr"],
]);

/** The address probably meant when its domain looks like a slip (`@gmial.com` → `@gmail.com`): a hint, never a refusal. */
export function suggestEmail(input: string): string | undefined {
  const email = normaliseEmail(input);
  // The library throws on lone surrogates and builds a regular expression from the domain: only sound ones get there.
  if (checkEmail(email)) return undefined;
  const at = email.lastIndexOf("@");
  const domain = wrongEndings.get(email.slice(at + 1)) ?? closestDomain(email);
  return domain && email.slice(0, at + 1) + domain;
}

// Empty lists: judging the ending alone would call .re (La Réunion) a slip.
function closestDomain(email: string): string | undefined {
  return run({ email, domains, secondLevelDomains: [], topLevelDomains: [] })?.domain;
}
