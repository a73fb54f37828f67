import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { passkeys, pendingValues } from "@/db/schema";
import { ProofNeeded } from "@/lib/accounts/recent-proof";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { TooManyAttempts } from "@/lib/errors";
import { leaveMailbox } from "@/lib/mailboxes/leave-mailbox";
import { removeMember } from "@/lib/mailboxes/remove-member";
import { exportAccountFile } from "@/lib/my-account/export-account-file";
import { submitRequest } from "@/lib/requests/submit-request";
import { withdrawRequest } from "@/lib/requests/withdraw-request";
import { aPersonWithPassword } from "@/tests/support/accounts";
import { test } from "@/tests/support/database";
import { aMailbox, aMembership, anIndividual, aRequest, contextOf } from "@/tests/support/fixtures";

type File = Record<string, Record<string, unknown>[]>;

async function download(context: Context): Promise<{ text: string; file: File }> {
  let text = "";
  for await (const piece of await exportAccountFile(context)) text += piece;
  return { text, file: JSON.parse(text) };
}

async function aBusyPerson(db: Db) {
  const person = await aPersonWithPassword(db, { phone: "+33563000000" });
  const context = await contextOf(db, person.id);
  const draft = await aRequest(db, { applicantId: person.id, status: "draft" });
  await db.insert(pendingValues).values({ requestId: draft.id, values: { phone: "12" } });
  await submitRequest(context, (await aRequest(db, { applicantId: person.id, status: "draft", regionCode: "53" })).id);
  const key = { individualId: person.id, name: "Ordinateur", signatureCounter: 0, isBackedUp: false };
  await db.insert(passkeys).values({ ...key, id: `id of a key ${person.id}`, publicKey: "a public key" });
  return { person, context, draft };
}

describe("the file of one’s data", () => {
  test("holds the account, sessions, factors, boxes, requests with drafts, mails and journal", async ({ tx }) => {
    const { person, context, draft } = await aBusyPerson(tx);
    const box = await aMailbox(tx);
    await aMembership(tx, box.id, person.id, "redacteur");
    await withdrawRequest(context, draft.id);
    await leaveMailbox(context, { mailboxId: box.id });

    const { file } = await download(context);

    expect(file.compte).toEqual([expect.objectContaining({ adresseMail: person.email, telephone: "+33563000000" })]);
    expect(file.sessions).toEqual([expect.objectContaining({ moyen: "passkey" })]);
    expect(file.moyensDeConnexion).toEqual([
      expect.objectContaining({ clesDAcces: [expect.objectContaining({ nom: "Ordinateur" })] }),
    ]);
    expect(file.boites).toEqual([expect.objectContaining({ role: "redacteur", finLe: expect.any(String) })]);
    expect(file.demandes).toHaveLength(2);
    expect(file.demandes).toContainEqual(expect.objectContaining({ saisieACorriger: { phone: "12" } }));
    expect(file.mailsEnvoyes).toContainEqual(expect.objectContaining({ adresse: person.email }));
    const actions = file.journal?.map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(["request.abandoned", "mailbox.member_left"]));
    expect(actions?.at(-1)).toBe("individual.data_downloaded");
  });

  test("holds no secret, and nothing of others but their names", async ({ tx }) => {
    const { person, context } = await aBusyPerson(tx);
    const box = await aMailbox(tx);
    const membership = await aMembership(tx, box.id, person.id, "lecteur");
    const manager = await contextOf(tx, box.responsableId);
    const other = await anIndividual(tx);
    await recordEvent(tx, { ...manager, origin: "203.0.113.9" }, "individual.created", {
      type: "individual",
      id: other.id,
    });
    await removeMember({ ...manager, origin: "203.0.113.9" }, { mailboxId: box.id, memberId: membership.id });

    const { text, file } = await download(context);

    expect(file.journal).toContainEqual(
      expect.objectContaining({ action: "mailbox.member_removed", auteur: "Camille Martin", adresseReseau: null }),
    );
    for (const secret of [
      person.passwordHash,
      "id of a key",
      "a public key",
      "203.0.113.9",
      manager.actor.email,
      other.id,
      context.actor.sessionId,
    ]) {
      expect(text).not.toContain(secret);
    }
  });

  test("asks for a recent proof, and is given ten times a day at most", async ({ tx }) => {
    const context = await contextOf(tx, (await anIndividual(tx)).id);
    const actor = { ...context.actor, provedAt: new Date(Date.now() - 16 * 60_000) };
    await expect(exportAccountFile({ ...context, actor })).rejects.toBeInstanceOf(ProofNeeded);
    for (let time = 1; time <= 10; time++) await exportAccountFile(context);
    await expect(exportAccountFile(context)).rejects.toBeInstanceOf(TooManyAttempts);
  });
});
