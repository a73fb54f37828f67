import { checkEmail } from "@/lib/identifiers/email";
import { checkPhone } from "@/lib/identifiers/phone";
import { suggestEmail } from "@/lib/identifiers/suggest-email";
import { type Check, checked } from "@/lib/review/check";

const freeProviders = new Set(
  "orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr numericable.fr gmail.com yahoo.fr yahoo.com hotmail.fr \
hotmail.com outlook.fr outlook.com live.fr msn.com icloud.com me.com aol.com gmx.fr protonmail.com proton.me pm.me".split(
    " ",
  ),
);

type Contact = { contactEmail: string; phone: string; secondPhone: string | null };

/** The contact's mail address and phone numbers: their form, and what their domain tells. */
export function checkContact({ contactEmail, phone, secondPhone }: Contact): Check[] {
  const phones = [phone, secondPhone].filter((number) => number !== null);
  const wrongPhone = phones.map((number) => checkPhone(number)).find((sentence) => sentence !== undefined);
  return [
    checkContactEmail(contactEmail),
    checked(
      "Téléphone",
      "warn",
      wrongPhone,
      phones.length > 1 ? "Les deux numéros sont bien formés." : "Le numéro est bien formé.",
    ),
  ];
}

function checkContactEmail(email: string): Check {
  const subject = "Adresse mail de contact";
  const wrong = checkEmail(email);
  if (wrong) return { subject, verdict: "fail", sentence: wrong };
  const meant = suggestEmail(email);
  if (meant)
    return {
      subject,
      verdict: "warn",
      sentence: `Faute de frappe probable\u00a0: le demandeur a peut-être voulu écrire ${meant}.`,
    };
  const domain = email.slice(email.lastIndexOf("@") + 1);
  if (domain.endsWith(".mssante.fr")) {
    const sentence = "C’est une adresse MSSanté\u00a0: le contact est une adresse mail ordinaire.";
    return { subject, verdict: "warn", sentence };
  }
  const sentence = freeProviders.has(domain)
    ? `Bien formée, chez un fournisseur ouvert à tous (${domain})\u00a0: elle ne prouve rien de la structure.`
    : "Bien formée.";
  return { subject, verdict: "ok", sentence };
}
