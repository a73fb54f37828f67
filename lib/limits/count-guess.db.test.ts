import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { auditEvents } from "@/db/schema";
import { TooManyAttempts } from "@/lib/errors";
import { countGuess } from "@/lib/limits/count-guess";
import { type Guess, guessSubject } from "@/lib/limits/guess";
import { recordFailedGuess } from "@/lib/limits/record-failed-guess";
import { test } from "@/tests/support/database";
import { anIndividual } from "@/tests/support/fixtures";

test("wrong passwords and the wait that they bring are in the journal, for an account and for none", async ({ tx }) => {
  const asker = { db: tx, origin: "192.0.2.1" };
  const known: Guess = { step: "password", account: randomUUID(), individualId: (await anIndividual(tx)).id };
  for (const guess of [known, { ...known, account: randomUUID(), individualId: null }]) {
    let refusal: unknown;
    for (let index = 0; index < 20 && !refusal; index++) {
      await countGuess(asker, guess)
        .then(() => recordFailedGuess(asker, guess))
        .catch((error: unknown) => {
          refusal = error;
        });
    }
    expect(refusal).toBeInstanceOf(TooManyAttempts);
    const { type, id } = guessSubject(guess);
    const lines = await tx.select().from(auditEvents).where(eq(auditEvents.subjectId, id)).orderBy(auditEvents.id);
    expect(lines[0]).toMatchObject({ subjectType: type, result: "refused", detail: { reason: "wrong password" } });
    expect(lines.at(-1)).toMatchObject({ detail: { reason: "TooManyAttempts" } });
  }
});
