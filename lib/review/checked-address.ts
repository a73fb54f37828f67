import type { FormState } from "@/lib/form-state";

/** What looking an address up has found: whether it is free, other free ones, or what is wrong with it. */
export type FoundAddress = { address: string; isFree: boolean; alternatives: string[] } | { problem: string };

/** What the last sending of the form has found, as the action put it among the values. */
export function checkedAddress({ values }: FormState): FoundAddress | undefined {
  const { checkedAddress: address, isFree, alternatives } = values ?? {};
  if (typeof address !== "string") return undefined;
  return { address, isFree: isFree === "on", alternatives: Array.isArray(alternatives) ? alternatives : [] };
}

/** The same, the other way: what was found, as values of the form's state. */
export function checkedValues(found: { address: string; isFree: boolean; alternatives: string[] }) {
  return { checkedAddress: found.address, isFree: found.isFree ? "on" : "", alternatives: found.alternatives };
}
