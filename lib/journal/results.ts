/** What came of what somebody did: done, refused by a rule, or failed for a technical reason. */
export const eventResults = ["done", "refused", "failed"] as const;

export type EventResult = (typeof eventResults)[number];

export const resultLabels: Record<EventResult, string> = { done: "Fait", refused: "Refusé", failed: "Échoué" };
