const MAX_LENGTH = 254;
const MAX_LOCAL_LENGTH = 64;
const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const DOMAIN_LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/** The address without the spaces and invisible marks around it, nor a pasted `mailto:`; its domain in lower case. */
export function normaliseEmail(input: string): string {
  const address = input
    .replace(/\p{Cf}/gu, "")
    .trim()
    .replace(/^mailto:/i, "");
  const domainStart = address.lastIndexOf("@") + 1;
  return domainStart === 0 ? address : address.slice(0, domainStart) + address.slice(domainStart).toLowerCase();
}

/** What is wrong with a normalised e-mail address, as a French sentence. Reads the form only: a code proves the rest. */
export function checkEmail(address: string): string | undefined {
  if (address === "") return "Indiquez une adresse mail, par exemple nom@exemple.fr.";
  if (address.length > MAX_LENGTH) {
    return `Une adresse mail comporte ${MAX_LENGTH} caractères au plus : celle-ci en compte ${address.length}.`;
  }
  const [local = "", domain, ...others] = address.split("@");
  if (domain === undefined) return "Il manque le signe @ dans l’adresse mail, par exemple nom@exemple.fr.";
  if (others.length > 0) return "L’adresse mail contient plusieurs signes @ : indiquez une seule adresse.";
  if (/\s/.test(address)) return "L’adresse mail contient un espace : retirez-le.";
  if (/[^\x21-\x7E]/.test(address)) return "L’adresse mail contient un accent ou un caractère spécial : retirez-le.";
  if (local === "") return "Il manque le début de l’adresse mail, avant le signe @.";
  if (local.length > MAX_LOCAL_LENGTH)
    return `Avant le signe @, l’adresse mail comporte ${MAX_LOCAL_LENGTH} caractères au plus.`;
  if (!LOCAL_PART.test(local)) return "Le début de l’adresse mail, avant le signe @, est mal écrit : vérifiez-le.";
  return checkDomain(domain);
}

function checkDomain(domain: string): string | undefined {
  const labels = domain.split(".");
  if (domain === "") return "Il manque la fin de l’adresse mail, après le signe @, par exemple exemple.fr.";
  if (labels.length < 2)
    return "La fin de l’adresse mail est incomplète : elle se termine par exemple par .fr ou .com.";
  const topLevel = labels.at(-1) ?? "";
  if (!labels.every((label) => DOMAIN_LABEL.test(label)) || topLevel.length < 2 || /^\d+$/.test(topLevel)) {
    return "La fin de l’adresse mail, après le signe @, est mal écrite : vérifiez-la.";
  }
  return undefined;
}
