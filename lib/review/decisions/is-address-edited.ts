type Proposal = {
  localPart: string;
  domain: string | undefined;
  availability: { isFree: boolean; alternatives: string[] } | undefined;
};

/** Whether an address is a reviewer's own, rather than the one proposed, or one of those proposed when that one is taken. */
export function isAddressEdited(
  { localPart, domain, availability }: Proposal,
  chosen: { localPart: string; domain: string },
): boolean {
  if (domain !== undefined && domain !== chosen.domain) return true;
  const proposed = availability?.isFree === false ? availability.alternatives : [localPart];
  return !proposed.some((one) => one.toLowerCase() === chosen.localPart);
}
