import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { individuals, requestHolds } from "@/db/schema";
import { test } from "@/tests/support/database";
import { aReviewer } from "@/tests/support/fixtures";
import { aQueue, hoursAgo, queueRegion } from "@/tests/support/queue";

describe("a filter", () => {
  test("is met by each request on its own, and excludes after a hyphen", async ({ tx }) => {
    const { reviewer, found, sent } = await aQueue(tx);
    const colleague = await aReviewer(tx, [queueRegion]);
    await tx.update(individuals).set({ lastName: "Zedroux" }).where(eq(individuals.id, colleague.id));
    const a = await sent("A", 1, { alerts: ["duplicate"], responsableProfessionCode: "10" });
    const b = await sent("B", 50, { alerts: ["failed_check", "duplicate"] });
    const c = await sent("C", 100, { alerts: ["doubtful_check"] });
    await sent("D", 200, { status: "approved", decidedById: colleague.id, decidedAt: new Date() });
    const until = (hours: number) => ({ expiresAt: hoursAgo(-hours) });
    await tx.insert(requestHolds).values([
      { requestId: a.id, holderId: reviewer.id, ...until(1) },
      { requestId: b.id, holderId: colleague.id, ...until(1) },
      { requestId: c.id, holderId: colleague.id, ...until(-1) },
    ]);
    const expected = {
      "alerte:doublon": ["B", "A"],
      "alerte:doublon alerte:controle": ["B"],
      "-alerte:doublon": ["C"],
      "alerte:retard": ["C"],
      "-alerte:retard": ["B", "A"],
      "alerte:second-regard": [],
      "age:>48h": ["C", "B"],
      "age:>2j age:<4j": ["B"],
      "-age:>48h": ["A"],
      "profession:medecin": ["A"],
      "-profession:medecin": ["C", "B"],
      "pris:moi": ["A"],
      "pris:autre": ["B"],
      "pris:zedroux": ["B"],
      "pris:personne": ["C"],
      "-pris:moi": ["C", "B"],
      "-pris:personne": ["B", "A"],
      "par:zedroux": ["D"],
      "par:moi": [],
      "-par:zedroux etat:toutes": ["A", "B", "C"],
      "-etat:a-traiter": ["D"],
      "etat:a-traiter etat:validee": ["A", "B", "C", "D"],
      [`finess:${b.structureId}`]: ["B"],
      [`-finess:${b.structureId}`]: ["C", "A"],
      [`rpps:${c.responsableRpps}`]: ["C"],
      "par:personnedecenom": [],
    };
    for (const [q, names] of Object.entries(expected)) expect(await found(q), q).toEqual(names);
  });

  test("that can’t be read is said, and the others apply", async ({ tx }) => {
    const { see, sent } = await aQueue(tx);
    await sent("A", 1);
    await sent("B", 50);
    const { rows, problems } = await see({ q: "etta:x age:>48h" });
    expect(rows.map(({ companyName }) => companyName)).toEqual(["B"]);
    expect(problems).toEqual([expect.stringContaining("n’est pas un filtre connu")]);
  });
});
