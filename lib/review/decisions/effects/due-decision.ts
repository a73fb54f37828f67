import type { lockDecision } from "@/db/queries/request-decisions";

/** A decision that takes effect, in the name of whoever took it. */
export type DueDecision = NonNullable<Awaited<ReturnType<typeof lockDecision>>>;
