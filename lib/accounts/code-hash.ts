import "server-only";
import { randomInt } from "node:crypto";
import type { CodePurpose } from "@/db/queries/one-time-codes";
import { keyedHash, randomToken } from "@/lib/secrets";

/** Six digits from the cryptographic source of the system, leading zeros included. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, "0");
}

/** What is stored of a code. Bound to its own row and purpose: equal codes have different hashes. */
export function codeHash(row: { id: string; purpose: CodePurpose }, code: string): string {
  return keyedHash(`code ${row.purpose}`, `${row.id} ${code}`);
}

/** A hash that no code has. */
export function hashOfNoCode(): string {
  return keyedHash("no code", randomToken());
}
