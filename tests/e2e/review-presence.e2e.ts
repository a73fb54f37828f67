import { findHold, insertHold } from "@/db/queries/request-holds";
import { listOtherViewers } from "@/db/queries/request-viewers";
import { type Person, people } from "./support/authorisation/people";
import { aWorld } from "./support/authorisation/world";
import { expect, test } from "./support/test";

const said = (what: unknown) => ({ body: JSON.stringify(what), headers: { "content-type": "text/plain" } });
const there = said({ active: true, leaving: false });

test("[REV-46] only a reviewer of the region is present at a request, and only from our pages", async ({
  db,
  baseURL,
}) => {
  const { requests, browsers, persons } = await aWorld(db, baseURL ?? "");
  const path = `/api/instruction/${requests.submitted}/presence`;
  const viewers = async () => (await listOtherViewers(db, requests.submitted, persons.operator.id)).length;
  const post = (person: Person, what = there, headers?: Record<string, string>) =>
    browsers[person].post(path, what, headers);

  for (const person of people.filter((one) => one !== "reviewer")) {
    expect(await post(person), person).toMatchObject({ status: 404, text: "" });
  }
  for (const what of [said({}), said(null), said([]), said("active"), said({ active: "yes", leaving: 1 })]) {
    expect(await post("reviewer", what)).toMatchObject({ status: 404 });
  }
  expect(await post("reviewer", { ...there, body: "{" })).toMatchObject({ status: 404 });
  expect(await post("reviewer", there, { origin: "https://autre.example" })).toMatchObject({ status: 403 });
  for (const id of ["non", requests.draft, persons.reviewer.id]) {
    const elsewhere = await browsers.reviewer.post(`/api/instruction/${id}/presence`, there);
    expect(elsewhere.status).toBe(404);
  }
  expect(await viewers()).toBe(0);

  await insertHold(db, requests.submitted, persons.reviewer.id);
  const answer = await post("reviewer");
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect(JSON.parse(answer.text)).toEqual({
    holder: { name: "Claire Instructrice", since: expect.any(String), isMe: true },
    others: [],
    status: "submitted",
    version: 1,
    decision: null,
  });
  expect(await viewers()).toBe(1);
  await post("reviewer", said({ active: false, leaving: true }));
  expect(await viewers()).toBe(0);
  expect(await findHold(db, requests.submitted)).toBeDefined();
});
