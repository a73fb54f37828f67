import { expect, test } from "vitest";
import { removalWarning } from "./removal-warning";

const removal = { isOpen: true, hasSecondLook: false, left: 0, waiting: 0 };

test.each([
  ["the last one of an open region", removal, /dernier instructeur/, /Aucune n’attend/],
  ["the last one, with a request", { ...removal, waiting: 1 }, /dernier/, /Une demande attend\./],
  ["the last one, with requests", { ...removal, waiting: 12 }, /dernier/, /12 demandes attendent/],
  ["a closed region where requests still wait", { ...removal, isOpen: false, waiting: 2 }, /dernier/, /2 demandes/],
  ["one left for a second look", { ...removal, left: 1, hasSecondLook: true }, /qu’un instructeur/, /second regard/],
])("warns about %s", (_, asked, title, text) => {
  expect(removalWarning(asked)).toMatchObject({
    title: expect.stringMatching(title),
    text: expect.stringMatching(text),
  });
});

test.each([
  ["another is left", { ...removal, left: 1 }],
  ["two are left for a second look", { ...removal, left: 2, hasSecondLook: true }],
  ["the region is closed and nothing waits", { ...removal, isOpen: false }],
])("says nothing when %s", (_, asked) => {
  expect(removalWarning(asked)).toBeUndefined();
});
