/** RFC 5321. The address is limited to 254, and the domain to what always leaves room for the longest local part. */
export const MAX_LOCAL_PART_LENGTH = 64;
const MAX_ADDRESS_LENGTH = 254;
const MAX_DOMAIN_LENGTH = MAX_ADDRESS_LENGTH - MAX_LOCAL_PART_LENGTH - 1;

const LOCAL_PART = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
const DOMAIN_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

const RESERVED = new Set(
  "abuse admin administrateur administrator hostmaster mailer-daemon no-reply noreply postmaster root security webmaster".split(
    " ",
  ),
);

/** Names that mail servers and their administrators keep for themselves. */
export function isReservedLocalPart(localPart: string): boolean {
  return RESERVED.has(localPart);
}

/** The form in which addresses are stored and compared: lower case, without the spaces and invisible marks around. */
export function normaliseLocalPart(input: string): string {
  return input
    .replace(/\p{Cf}/gu, "")
    .trim()
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** What is wrong with the normalised part before the « @ » of an MSSanté address, as a French sentence. */
export function checkLocalPart(localPart: string): string | undefined {
  if (localPart === "") return "Indiquez le début de l’adresse, avant le signe @.";
  if (localPart.length > MAX_LOCAL_PART_LENGTH) {
    return `Le début de l’adresse comporte ${MAX_LOCAL_PART_LENGTH} caractères au plus : celui-ci en compte ${localPart.length}.`;
  }
  if (/[^a-z0-9.-]/.test(localPart)) {
    return "Le début de l’adresse ne contient que des lettres sans accent, des chiffres, des points et des tirets.";
  }
  if (!LOCAL_PART.test(localPart)) {
    return "Placez chaque point ou tiret entre deux lettres ou chiffres : ni au début, ni à la fin, ni deux de suite.";
  }
  if (isReservedLocalPart(localPart)) return `« ${localPart} » est réservé : choisissez un autre début d’adresse.`;
  return undefined;
}

/** What is wrong with a normalised MSSanté address, as a French sentence. Whether its domain is authorised is not read. */
export function checkMssanteAddress(address: string): string | undefined {
  if (address === "") return "Indiquez une adresse MSSanté.";
  const at = address.lastIndexOf("@");
  if (at < 0) return "Il manque le signe @ dans l’adresse MSSanté.";
  return checkLocalPart(address.slice(0, at)) ?? checkDomain(address.slice(at + 1));
}

function checkDomain(domain: string): string | undefined {
  if (domain.length > MAX_DOMAIN_LENGTH) return `La fin de l’adresse comporte ${MAX_DOMAIN_LENGTH} caractères au plus.`;
  const labels = domain.split(".");
  if (labels.length < 2 || !labels.every((label) => DOMAIN_LABEL.test(label))) {
    return "La fin de l’adresse, après le signe @, n’est pas un nom de domaine, comme pharmacien.oc.mssante.fr.";
  }
  return undefined;
}
