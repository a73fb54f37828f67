import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { listReplyTextVersions } from "@/db/queries/reply-texts";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { regionSubject } from "@/lib/regions/region-subject";
import { archiveReply } from "@/lib/replies/archive-reply";
import { createReply } from "@/lib/replies/create-reply";
import { ReplyChanged, ReplyTitleTaken, VariableNotFilled } from "@/lib/replies/errors";
import { listReplies } from "@/lib/replies/list-replies";
import { restoreReply } from "@/lib/replies/restore-reply";
import { saveReply } from "@/lib/replies/save-reply";
import { viewNewReply } from "@/lib/replies/view-new-reply";
import { viewReply } from "@/lib/replies/view-reply";
import { test } from "@/tests/support/database";
import { anIndividual, aReviewer, contextOf } from "@/tests/support/fixtures";
import { journalOf } from "@/tests/support/traces";

const regionCode = "976";
const slug = "structure-fermee";
const reply = {
  use: "refuse" as const,
  title: "Structure fermée",
  body: "{{structure}} est fermée.",
  refusalReason: "structure_not_eligible" as const,
  fields: [],
};
const seen = (version: number) => ({ regionCode, slug, version });
const everything = { region: regionCode, q: "", usage: undefined };

async function reviewerOf(tx: Db, regions = [regionCode], firstName = "Claire"): Promise<Context> {
  return contextOf(tx, (await aReviewer(tx, regions, { firstName, lastName: "Roux" })).id);
}

describe("the texts of a region", () => {
  test("start with the twelve, of which those that the region rewrites come in its words", async ({ tx }) => {
    const context = await reviewerOf(tx);
    expect((await listReplies(context, everything)).replies).toHaveLength(12);
    await saveReply(context, { ...seen(0), reply });
    const { replies } = await listReplies(context, { ...everything, q: "fermée" });
    expect(replies[0]).toMatchObject({ slug, version: 1, body: reply.body, written: { writtenByFirstName: "Claire" } });
    const elsewhere = await reviewerOf(tx, ["974"]);
    expect((await listReplies(elsewhere, { ...everything, region: "974", q: "ferme" })).replies[0]?.version).toBe(0);
  });

  test("are found by use and by words, archived ones apart", async ({ tx }) => {
    const context = await reviewerOf(tx);
    await archiveReply(context, seen(0));
    const { replies, archived } = await listReplies(context, { ...everything, usage: "refuse" });
    expect(replies).toHaveLength(5);
    expect(archived.map((found) => found.slug)).toEqual([slug]);
  });

  test("are nobody’s business but its reviewers’", async ({ tx }) => {
    const others = [await contextOf(tx, (await anIndividual(tx)).id), await reviewerOf(tx, ["974"])];
    others.push(await contextOf(tx, (await anIndividual(tx, { kind: "INT", isOperator: true })).id));
    for (const context of others) {
      const acts = [
        listReplies(context, everything),
        viewReply(context, { region: regionCode }, slug),
        viewNewReply(context, { region: regionCode }),
        createReply(context, { regionCode, reply }),
        saveReply(context, { ...seen(0), reply }),
        archiveReply(context, seen(0)),
        restoreReply(context, seen(0)),
      ];
      for (const act of acts) await expect(act).rejects.toBeInstanceOf(NotFound);
    }
    expect(await listReplyTextVersions(tx, regionCode, slug, 10)).toEqual([]);
  });
});

describe("a new version", () => {
  test("is in service at once, and the journal says who wrote it", async ({ tx }) => {
    const context = await reviewerOf(tx);
    await saveReply(context, { ...seen(0), reply });
    await saveReply(context, { ...seen(1), reply: { ...reply, body: "{{structure}} a fermé." } });
    const { reply: now, history } = await viewReply(context, { region: regionCode }, slug);
    expect(now).toMatchObject({ version: 2, body: "{{structure}} a fermé." });
    expect(history.map(({ version }) => version)).toEqual([2, 1, 0]);
    expect(await journalOf(tx, "region", regionSubject(regionCode).id)).toEqual(
      [1, 2].map((version) => ({
        action: "region.reply_changed",
        actorId: context.actor.id,
        detail: { slug, title: reply.title, version },
      })),
    );
  });

  test("that was begun before a colleague’s is refused to the second, who learns whose it is", async ({ tx }) => {
    const [first, second] = [await reviewerOf(tx), await reviewerOf(tx, [regionCode], "Ali")];
    await saveReply(first, { ...seen(0), reply });
    const late = saveReply(second, { ...seen(0), reply: { ...reply, body: "Autre." } });
    await expect(late).rejects.toSatisfy(
      (error) => error instanceof ReplyChanged && /Claire Roux/.test(error.userMessage),
    );
    expect((await viewReply(second, { region: regionCode }, slug)).reply.body).toBe(reply.body);
    await saveReply(second, { ...seen(1), reply: { ...reply, body: "Autre." } });
    expect((await viewReply(second, { region: regionCode }, slug)).history).toHaveLength(3);
  });

  test("that says the same, or is sent twice, is none", async ({ tx }) => {
    const context = await reviewerOf(tx);
    for (const version of [0, 0, 1]) await saveReply(context, { ...seen(version), reply });
    expect(await listReplyTextVersions(tx, regionCode, slug, 10)).toHaveLength(1);
  });

  test("can’t skip one, nor be of a text that there is not", async ({ tx }) => {
    const context = await reviewerOf(tx);
    await expect(saveReply(context, { ...seen(7), reply })).rejects.toBeInstanceOf(NotFound);
    await expect(saveReply(context, { regionCode, slug: "inconnu", version: 0, reply })).rejects.toBeInstanceOf(
      NotFound,
    );
  });

  test("with a variable that does not exist is refused at its field", async ({ tx }) => {
    const context = await reviewerOf(tx);
    const wrong = { ...reply, title: "Autre titre", body: "Bonjour {{prénom}}" };
    await expect(saveReply(context, { ...seen(0), reply: wrong })).rejects.toBeInstanceOf(VariableNotFilled);
    await expect(createReply(context, { regionCode, reply: wrong })).rejects.toMatchObject({ field: "body" });
  });

  test("once written is never changed", async ({ tx }) => {
    await saveReply(await reviewerOf(tx), { ...seen(0), reply });
    const rewrite = tx.transaction((nested) => nested.execute(sql`update reply_texts set body = 'autre'`));
    await expect(rewrite).rejects.toThrow();
  });
});

describe("archiving", () => {
  test("is a version too, undone by another, with the words kept", async ({ tx }) => {
    const context = await reviewerOf(tx);
    await archiveReply(context, seen(0));
    expect((await viewReply(context, { region: regionCode }, slug)).reply).toMatchObject({
      isArchived: true,
      version: 1,
    });
    await expect(restoreReply(context, seen(0))).rejects.toBeInstanceOf(ReplyChanged);
    await archiveReply(context, seen(0));
    await restoreReply(context, seen(1));
    const { reply: now, history } = await viewReply(context, { region: regionCode }, slug);
    expect(now).toMatchObject({ isArchived: false, version: 2, title: "Structure fermée" });
    expect(history.map(({ act }) => act)).toEqual(["restored", "archived", "started"]);
  });
});

describe("a text of the region’s own", () => {
  test("is found under its title, once", async ({ tx }) => {
    const context = await reviewerOf(tx);
    const own = { ...reply, title: "Officine en travaux" };
    expect(await createReply(context, { regionCode, reply: own })).toBe("officine-en-travaux");
    expect(await createReply(context, { regionCode, reply: own })).toBe("officine-en-travaux");
    const other = { ...own, body: "Autre." };
    await expect(createReply(context, { regionCode, reply: other })).rejects.toBeInstanceOf(ReplyTitleTaken);
    await expect(createReply(context, { regionCode, reply })).rejects.toBeInstanceOf(ReplyTitleTaken);
    expect((await listReplies(context, everything)).replies).toHaveLength(13);
  });
});
