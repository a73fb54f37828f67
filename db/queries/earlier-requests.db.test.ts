import { expect } from "vitest";
import { listEarlierRequests } from "@/db/queries/earlier-requests";
import { sentRequest } from "@/lib/requests/sent-request";
import { test } from "@/tests/support/database";
import { aRequest } from "@/tests/support/fixtures";

const isOver = { status: "withdrawn", withdrawnAt: new Date() } as const;

test("what was sent before for the same structure or by the same people, newest first, each once", async ({ tx }) => {
  const first = await aRequest(tx, isOver);
  const { structureId, applicantId, responsableRpps } = first;
  const alike = await aRequest(tx, { ...isOver, structureId });
  const sameResponsable = await aRequest(tx, { responsableRpps });
  await aRequest(tx);
  await aRequest(tx, { applicantId, status: "draft" });
  const request = sentRequest(await aRequest(tx, { structureId, applicantId, responsableRpps }));
  await aRequest(tx, { ...isOver, structureId });

  const found = await listEarlierRequests(tx, request, ["76"], 10);

  expect(found).toMatchObject([
    { id: sameResponsable.id, isSameStructure: false, isSameApplicant: false, isSameResponsable: true },
    { id: alike.id, isSameStructure: true, isSameApplicant: false, isSameResponsable: false },
    { id: first.id, isSameStructure: true, isSameApplicant: true, isSameResponsable: true },
  ]);
});

test("no more than asked for, and of these regions only", async ({ tx }) => {
  const { structureId } = await aRequest(tx, { ...isOver, regionCode: "97" });
  for (let times = 0; times < 3; times += 1) await aRequest(tx, { ...isOver, structureId });
  const request = sentRequest(await aRequest(tx, { structureId }));
  expect(await listEarlierRequests(tx, request, ["76"], 2)).toHaveLength(2);
  expect(await listEarlierRequests(tx, request, ["76"], 10)).toHaveLength(3);
  expect(await listEarlierRequests(tx, request, ["76", "97"], 10)).toHaveLength(4);
});
