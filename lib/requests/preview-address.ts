import { type LocalPart, proposeLocalPart } from "@/lib/identifiers/mssante-address";

type Structure = { companyName?: string | null; postalCode?: string | null; city?: string | null };

/** The start of the future address, from what is filled in so far; `undefined` as long as the structure has no name. */
export function previewLocalPart({ companyName, postalCode, city }: Structure): LocalPart | undefined {
  if (!companyName?.trim()) return undefined;
  return proposeLocalPart({ name: companyName, postalCode: postalCode ?? "", commune: city ?? "" });
}

/** The whole address, as shown; the domain may still depend on who is responsable. */
export function shownAddress(localPart: string, domain: string | null | undefined): string {
  return `${localPart}@${domain ?? "…"}`;
}
