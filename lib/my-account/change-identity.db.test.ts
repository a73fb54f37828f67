import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { individuals, mailboxes } from "@/db/schema";
import { changeIdentity } from "@/lib/my-account/change-identity";
import { NameOfAnotherPerson } from "@/lib/my-account/errors";
import { test } from "@/tests/support/database";
import { aMailbox, anIndividual, contextOf } from "@/tests/support/fixtures";
import { anRpps } from "@/tests/support/numbers";
import { aProfessional } from "@/tests/support/register-rows";
import { journalOf } from "@/tests/support/traces";

const identity = { firstName: "Camille", lastName: "Martin", phone: null };

describe("changing one’s identity", () => {
  test("a name not checked against a register changes, with what the boxes say of their responsable", async ({
    tx,
  }) => {
    const person = await anIndividual(tx);
    const box = await aMailbox(tx, { responsableId: person.id });
    const context = await contextOf(tx, person.id);
    await changeIdentity(context, { ...identity, lastName: "Durand", phone: "+33563000000" });
    await changeIdentity(context, { ...identity, lastName: "Durand", phone: "+33563000000" });
    const [row] = await tx.select().from(individuals).where(eq(individuals.id, person.id));
    expect(row).toMatchObject({ lastName: "Durand", firstName: "Camille", phone: "+33563000000" });
    const [named] = await tx.select().from(mailboxes).where(eq(mailboxes.id, box.id));
    expect(named).toMatchObject({ responsableLastName: "Durand", responsableFirstName: "Camille" });
    expect(await journalOf(tx, "individual", person.id)).toEqual([
      {
        action: "individual.identity_changed",
        actorId: person.id,
        detail: { changed: ["lastName", "phone"], formerName: "Camille Martin" },
      },
    ]);
  });

  test("a name that goes with a checked RPPS number must be one that the register gives to it", async ({ tx }) => {
    const rpps = anRpps();
    await aProfessional(tx, { rpps, lastName: "MARTIN-DURAND", firstName: "CAMILLE" });
    const person = await anIndividual(tx, { rpps, rppsCheckedAt: new Date() });
    const context = await contextOf(tx, person.id);
    await changeIdentity(context, { ...identity, lastName: "Durand" });
    const other = changeIdentity(context, { ...identity, lastName: "Dupont" });
    await expect(other).rejects.toBeInstanceOf(NameOfAnotherPerson);
    await changeIdentity(context, { ...identity, lastName: "Durand", phone: "+33563000001" });
    const [row] = await tx.select().from(individuals).where(eq(individuals.id, person.id));
    expect(row).toMatchObject({ lastName: "Durand", phone: "+33563000001", rppsCheckedAt: expect.any(Date) });
  });

  test("nor any, when the register does not know the number", async ({ tx }) => {
    const person = await anIndividual(tx, { rppsCheckedAt: new Date() });
    const changing = changeIdentity(await contextOf(tx, person.id), { ...identity, lastName: "Durand" });
    await expect(changing).rejects.toBeInstanceOf(NameOfAnotherPerson);
  });
});
