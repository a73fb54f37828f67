import { expect, test } from "vitest";
import { subjectOfPath } from "@/lib/journal/subject-of-path";

const id = "6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b";

test.each([
  [`/boites/${id}`, { type: "mailbox", id }],
  [`/boites/${id}/membres?page=2`, { type: "mailbox", id }],
  [`/suivi/${id.toUpperCase()}`, { type: "request", id }],
  [`/instruction/${id}/approuver`, { type: "request", id }],
  [`/instruction/${id}0`, undefined],
  [`/administration/equipe/${id}`, undefined],
  ["/instruction/vues", undefined],
  ["/boites/personnelle", undefined],
])("%s", (path, subject) => {
  expect(subjectOfPath(path)).toEqual(subject);
});
