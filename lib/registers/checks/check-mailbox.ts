import { professionLabel } from "@/lib/professions/profession-label";
import type { Check, Verdict } from "@/lib/registers/checks/check";
import type { Facts } from "@/lib/registers/checks/facts";
import { balorg, fromRegister } from "@/lib/registers/checks/sources";

const mostNamed = 3;
const neverImported = "L’annuaire des boîtes MSSanté n’a jamais été importé ici";

type Known = Pick<Facts, "request" | "copies" | "directoryMailboxes" | "domain" | "address" | "regionName">;

/** The box to be: whether the directory has one already, whether there is a domain, and whether the address is free. */
export function checkMailbox(facts: Known): Check[] {
  return [checkDirectory(facts), checkDomain(facts), checkAddress(facts)];
}

function checkDirectory({ copies, directoryMailboxes }: Known): Check {
  const found = fromRegister("mailboxes", copies);
  const addresses = [...new Set(directoryMailboxes.filter(({ type }) => type !== "PER").map(({ address }) => address))];
  if (!copies.mailboxes)
    return found("directory_mailbox", "unknown", `${neverImported}\u00a0: rien ne peut en être dit.`);
  if (addresses.length === 0) {
    return found("directory_mailbox", "pass", "L’annuaire n’a aucune boîte partagée pour cette structure.");
  }
  const named = addresses.slice(0, mostNamed).join(", ") + (addresses.length > mostNamed ? "…" : "");
  const count = addresses.length > 1 ? `${addresses.length} boîtes partagées` : "une boîte partagée";
  return found("directory_mailbox", "warn", `L’annuaire a déjà ${count} pour cette structure\u00a0: ${named}.`);
}

function checkDomain({ request, domain, regionName }: Known): Check {
  if (domain) return balorg("domain", "pass", `La région donne à cette profession le domaine ${domain}.`);
  const profession = professionLabel(request.responsableProfessionCode);
  const sentence = `La région ${regionName} n’a pas de domaine pour la profession «\u00a0${profession}\u00a0»\u00a0: choisissez-en un autre en approuvant.`;
  return balorg("domain", "warn", sentence);
}

function checkAddress({ address, copies }: Known): Check {
  if (!address) return balorg("address", "unknown", "Sans domaine, aucune adresse ne peut être proposée.");
  const { value, isTaken, isInDirectory } = address;
  const found = fromRegister("mailboxes", copies);
  if (isInDirectory)
    return found("address", "warn", `${value} est déjà dans l’annuaire\u00a0: une autre sera choisie.`);
  if (isTaken)
    return balorg("address", "warn", `${value} est déjà attribuée, ou l’a été\u00a0: une autre sera choisie.`);
  const state: [Verdict, string] = copies.mailboxes
    ? ["pass", `${value} est libre, ici et dans l’annuaire.`]
    : ["unknown", `${value} est libre ici. ${neverImported}.`];
  return found("address", ...state);
}
