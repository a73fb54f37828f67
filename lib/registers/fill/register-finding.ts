import type { RegisterChoice } from "@/lib/registers/fill/register-choice";

/** What the register knows of a number in the draft, where it was not picked there. */
export type RegisterFinding =
  | { kind: "known"; identifier: string; label: string }
  /** A legal entity, or a SIRET: its places of care are offered. */
  | { kind: "several"; legalEntity: boolean; choices: RegisterChoice[] }
  | { kind: "gone" | "unknown" };
