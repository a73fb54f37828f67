import { fullName } from "@/lib/actor";
import { checkEmail } from "@/lib/identifiers/email";
import { suggestEmail } from "@/lib/identifiers/suggest-email";
import type { Check, Verdict } from "@/lib/registers/checks/check";
import type { Facts } from "@/lib/registers/checks/facts";
import { isThrowAwayDomain } from "@/lib/registers/checks/is-throw-away-domain";
import { balorg, from, theRequestItself } from "@/lib/registers/checks/sources";
import { searchWords } from "@/lib/registers/search-words";

const freeProviders = new Set(
  "orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr numericable.fr gmail.com yahoo.fr yahoo.com hotmail.fr \
hotmail.com outlook.fr outlook.com live.fr msn.com icloud.com me.com aol.com gmx.fr protonmail.com proton.me pm.me".split(
    " ",
  ),
);

type Known = Pick<Facts, "request" | "contactAccountId">;

/** The contact's mail address: its form, its domain, and whether it is the structure's or somebody's own. */
export function checkContact(facts: Known): Check {
  const { contactEmail } = facts.request;
  const domain = contactEmail.slice(contactEmail.lastIndexOf("@") + 1);
  const found = (verdict: Verdict, sentence: string) => theRequestItself("contact_email", verdict, sentence);
  const wrong = checkEmail(contactEmail);
  if (wrong) return found("fail", wrong);
  const meant = suggestEmail(contactEmail);
  const slip = `Faute de frappe probable\u00a0: le demandeur a peut-être voulu écrire ${meant}.`;
  if (isThrowAwayDomain(domain)) {
    const sentence = `${domain} donne des adresses jetables\u00a0: personne n’y lira ce qui est envoyé.`;
    const source = from("liste des domaines d’adresses jetables");
    return source("contact_email", "fail", meant ? `${sentence} ${slip}` : sentence);
  }
  if (meant) return found("warn", slip);
  if (domain.endsWith(".mssante.fr")) {
    return found("warn", "C’est une adresse MSSanté\u00a0: le contact est une adresse mail ordinaire.");
  }
  return checkPerson(facts) ?? found("pass", wellFormed(domain));
}

/** The mails about the box are for the team: an address that one person alone reads goes away with them. */
function checkPerson({ request, contactAccountId }: Known): Check | undefined {
  const expected = "celle de la structure est attendue, que l’équipe peut lire.";
  if (contactAccountId) {
    const whose = contactAccountId === request.applicantId ? "du demandeur" : "d’une personne";
    return balorg("contact_email", "warn", `C’est l’adresse du compte individuel ${whose}\u00a0: ${expected}`);
  }
  const person = { firstName: request.responsableFirstName, lastName: request.responsableLastName };
  if (!namesThePerson(request.contactEmail, person)) return undefined;
  return theRequestItself("contact_email", "warn", `Elle porte le nom de ${fullName(person)}\u00a0: ${expected}`);
}

/** «nadege.vives@», «n.vives@», «vivesnadege@»; a pharmacy that bears its owner's family name alone is left in peace. */
function namesThePerson(email: string, person: { firstName: string; lastName: string }): boolean {
  const local = searchWords(email.slice(0, email.lastIndexOf("@"))).join("");
  const [first, last] = [searchWords(person.firstName).join(""), searchWords(person.lastName).join("")];
  if (first === "" || last.length < 3) return false;
  const initial = first.charAt(0);
  return [first + last, last + first, initial + last, last + initial].includes(local.replace(/\d+$/, ""));
}

function wellFormed(domain: string): string {
  return freeProviders.has(domain)
    ? `Bien formée, chez un fournisseur ouvert à tous (${domain})\u00a0: elle ne prouve rien de la structure.`
    : "Bien formée.";
}
