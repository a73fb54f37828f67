import { describe, expect } from "vitest";
import { queueNotice } from "@/lib/mail/queue-notice";
import { chooseNotices } from "@/lib/my-account/choose-notices";
import { noticeNames } from "@/lib/my-account/notices";
import { noticesSchema } from "@/lib/my-account/schemas";
import { viewNotices } from "@/lib/my-account/view-notices";
import { withdrawRequest } from "@/lib/requests/withdraw-request";
import { mailsTo } from "@/tests/support/accounts";
import { test } from "@/tests/support/database";
import { anIndividual, aRequest, contextOf } from "@/tests/support/fixtures";
import { journalOf } from "@/tests/support/traces";

const facts = {
  memberName: "Paul Faure",
  hasClosedAccount: false,
  address: "boite@exemple.fr",
  structureName: "Pharmacie du centre",
  membersUrl: "https://balorg.example/",
};

describe("the mails that a person may do without", () => {
  test("all leave until some are switched off; the others still leave", async ({ tx }) => {
    const person = await anIndividual(tx);
    const context = await contextOf(tx, person.id);
    await queueNotice(tx, "mailbox_people", "member-left", person, facts);
    await chooseNotices(context, { muted: ["mailbox_people"] });
    await chooseNotices(context, { muted: ["mailbox_people"] });
    await queueNotice(tx, "mailbox_people", "member-left", person, facts);
    expect(await mailsTo(tx, person.email, "member-left")).toHaveLength(1);
    expect(await viewNotices(context)).toEqual(["mailbox_people"]);
    const request = await aRequest(tx, { applicantId: person.id });
    await withdrawRequest(context, request.id);
    expect(await mailsTo(tx, person.email, "request-withdrawn")).toHaveLength(1);
    expect(await journalOf(tx, "individual", person.id)).toEqual([
      { action: "individual.notices_chosen", actorId: person.id, detail: { muted: ["mailbox_people"] } },
    ]);
  });

  test("the receipt of a withdrawal does not leave when it is switched off", async ({ tx }) => {
    const person = await anIndividual(tx, { mutedNotices: ["own_requests", "of another version"] });
    const context = await contextOf(tx, person.id);
    const request = await aRequest(tx, { applicantId: person.id });
    await withdrawRequest(context, request.id);
    expect(await mailsTo(tx, person.email, "request-withdrawn")).toEqual([]);
    expect(await viewNotices(context)).toEqual(["own_requests"]);
  });

  test("a box left unticked switches its mail off", () => {
    expect(noticesSchema.parse({}).muted).toEqual(noticeNames);
    expect(noticesSchema.parse({ own_requests: "on", another: "on" }).muted).not.toContain("own_requests");
  });
});
