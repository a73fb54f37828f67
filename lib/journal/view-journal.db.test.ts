import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { recordEvent } from "@/lib/audit";
import { NotFound } from "@/lib/errors";
import { exportJournal } from "@/lib/journal/export-journal";
import { type JournalFilter, journalFilterSchema } from "@/lib/journal/filter";
import type { JournalPlace } from "@/lib/journal/place";
import { recordRefusal } from "@/lib/journal/record-refusal";
import { viewJournal } from "@/lib/journal/view-journal";
import { test } from "@/tests/support/database";
import { aMailbox, aMembership, anIndividual, aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";

const asked = (filter: Partial<JournalFilter> = {}) => journalFilterSchema.parse(filter);
const everything: JournalPlace = { of: "all" };
const regions: JournalPlace = { of: "regions" };

async function operator(tx: Db) {
  return contextOf(tx, (await anIndividual(tx, { isOperator: true, lastName: `Opérateur-${randomUUID()}` })).id);
}

describe("who reads what", () => {
  test("reviewers read of requests and boxes of their regions, nothing else", async ({ tx }) => {
    const context = await contextOf(tx, (await aReviewer(tx, ["960"])).id);
    const here = await aRequest(tx, { regionCode: "960" });
    const there = await aRequest(tx, { regionCode: "961" });
    for (const { id, regionCode } of [here, there]) {
      await recordEvent(tx, context, "request.taken", { type: "request", id, regionCode });
    }
    await recordEvent(tx, context, "individual.signed_in", { type: "individual", id: randomUUID(), regionCode: "960" });

    const { lines } = await viewJournal(context, regions, asked());

    expect(lines).toEqual([
      expect.objectContaining({
        what: "Demande prise",
        href: `/instruction/${here.id}`,
        result: "done",
        from: "192.0.0.0",
      }),
    ]);
  });

  test("managers read of their box; its other members, and other people, nothing", async ({ tx }) => {
    const { id: mailboxId, responsableId } = await aMailbox(tx);
    const place: JournalPlace = { of: "mailbox", mailboxId };
    const [manager, reader] = [await contextOf(tx, responsableId), await contextOf(tx, (await anIndividual(tx)).id)];
    await aMembership(tx, mailboxId, reader.actor.id, "lecteur");
    const detail = { memberName: "Paul Faure", role: "lecteur" };
    await recordEvent(tx, manager, "mailbox.member_removed", { type: "mailbox", id: mailboxId }, detail);
    await recordRefusal(reader, "mailbox.read", { type: "mailbox", id: mailboxId }, "NotFound");

    const { lines } = await viewJournal(manager, place, asked());
    expect(lines.map(({ what, why, result }) => [what, why, result])).toEqual([
      ["Lecture d’une boîte", "N’est pas ouvert à cette personne", "refused"],
      ["Paul Faure\u00a0: accès retiré (Lecteur)", undefined, "done"],
    ]);
    await expect(viewJournal(reader, place, asked())).rejects.toBeInstanceOf(NotFound);
    await expect(viewJournal(await operator(tx), place, asked())).rejects.toBeInstanceOf(NotFound);
  });

  test("the whole is the operator’s, and regions are the reviewers’", async ({ tx }) => {
    const somebody = await contextOf(tx, (await anIndividual(tx)).id);
    const reviewer = await contextOf(tx, (await aReviewer(tx, ["960"])).id);
    for (const [context, place] of [
      [somebody, everything],
      [reviewer, everything],
      [somebody, regions],
      [await operator(tx), regions],
    ] as const) {
      await expect(viewJournal(context, place, asked())).rejects.toBeInstanceOf(NotFound);
      await expect(exportJournal(context, place, asked())).rejects.toBeInstanceOf(NotFound);
    }
  });
});

describe("filters", () => {
  test("by person, act, subject, result and day, alone or together", async ({ tx }) => {
    const context = await operator(tx);
    const { id, number, regionCode } = await aRequest(tx, {});
    const subject = { type: "request", id, regionCode } as const;
    await recordEvent(tx, context, "request.taken", subject);
    await recordEvent(tx, context, "request.approved", subject);
    await recordRefusal(context, "request.approved", subject, "RequestHeld");
    const qui = context.actor.lastName;
    const found = async (filter: Partial<JournalFilter>) => {
      const { lines } = await viewJournal(context, everything, asked(filter));
      return lines.map(({ what, result }) => (result === "done" ? what : `${what} (${result})`));
    };
    const all = ["Demande approuvée (refused)", "Demande approuvée", "Demande prise"];
    expect(await found({ qui })).toEqual(all);
    expect(await found({ qui: context.actor.email.toUpperCase() })).toEqual(all);
    expect(await found({ objet: String(number) })).toEqual(all);
    expect(await found({ qui, quoi: "decision" })).toEqual(all.slice(0, 2));
    expect(await found({ qui, quoi: "decision", resultat: "done" })).toEqual(all.slice(1, 2));
    expect(await found({ objet: `n° ${number}`, resultat: "refused" })).toEqual(all.slice(0, 1));
    const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" }).format(new Date());
    expect(await found({ qui, du: today, au: today })).toEqual(all);
    expect(await found({ qui, au: "2026-01-01" })).toEqual([]);
  });

  test("what names nothing is said, and finds nothing", async ({ tx }) => {
    const context = await operator(tx);
    const { lines, unknown } = await viewJournal(context, everything, asked({ qui: randomUUID(), objet: "999999999" }));
    expect(lines).toEqual([]);
    expect(unknown).toHaveLength(2);
  });

  test("what makes no sense is left out", () => {
    const odd = { qui: 3, quoi: "tout", objet: "\0", resultat: "x", du: "hier", au: "2026-02-31", avant: "1;drop" };
    expect(journalFilterSchema.parse(odd)).toEqual({ qui: "", objet: "" });
  });
});

test("pages follow one another without a line lost, and the file holds them all and is journalled", async ({ tx }) => {
  const context = await operator(tx);
  const { id, number, regionCode } = await aRequest(tx, { companyName: "=1+1" });
  for (let index = 0; index < 120; index++) {
    await recordEvent(tx, context, "request.checked_again", { type: "request", id, regionCode }, { index });
  }
  const seen: string[] = [];
  let avant: string | undefined;
  do {
    const { lines, next } = await viewJournal(context, everything, asked({ objet: String(number), avant }));
    seen.push(...lines.map((line) => line.id));
    avant = next;
  } while (avant);
  expect(new Set(seen).size).toBe(120);
  expect(seen).toEqual(seen.toSorted((a, b) => Number(b) - Number(a)));

  let text = "";
  for await (const part of await exportJournal(context, everything, asked({ objet: String(number) }))) text += part;
  const lines = text.trimEnd().split("\r\n");
  expect(lines).toHaveLength(121);
  expect(lines[0]).toBe(
    "\uFEFFLigne;Date;Personne;Moyen de connexion;Origine;Fait;Précision;Objet;Nom de l’objet;Résultat",
  );
  expect(lines[1]).toContain(`;Contrôles refaits;;Demande;n°\u00a0${number}, =1+1;Fait`);
  const { lines: taken } = await viewJournal(context, everything, asked({ qui: context.actor.email, quoi: "reading" }));
  expect(taken).toEqual([expect.objectContaining({ what: "Export du journal" })]);
});
