import type { Register } from "@/lib/registers/registers";

/** The steps of a request that a register can fill in. */
export const requestParts = ["structure", "responsable"] as const;

export type RequestPart = (typeof requestParts)[number];

export const registerOfPart = { structure: "finess", responsable: "professionals" } as const satisfies Record<
  RequestPart,
  Register
>;

/** As a sentence names them: «d’après FINESS». */
export const registerNames: Record<RequestPart, string> = { structure: "FINESS", responsable: "l’Annuaire Santé" };

export function isRequestPart(step: string): step is RequestPart {
  return requestParts.some((part) => part === step);
}
