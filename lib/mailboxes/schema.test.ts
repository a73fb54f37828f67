import { expect, test } from "vitest";
import { changeMemberSchema, mailboxParamsSchema } from "@/lib/mailboxes/schema";

const mailboxId = "0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b";
const typed = { mailboxId, memberId: mailboxId, role: "lecteur", endsAt: "" };

const messagesOf = (values: object) =>
  changeMemberSchema.safeParse({ ...typed, ...values }).error?.issues.map(({ message }) => message);

test("an access without a last day has no end", () => {
  expect(changeMemberSchema.parse(typed)).toEqual({ mailboxId, memberId: mailboxId, role: "lecteur", endsAt: null });
});

test("a last day ends at its midnight in Paris", () => {
  expect(changeMemberSchema.parse({ ...typed, endsAt: "2099-06-30" }).endsAt).toEqual(new Date("2099-06-30T22:00:00Z"));
});

test.each([
  [{ role: "responsable" }, "Choisissez un rôle."],
  [{ role: "" }, "Choisissez un rôle."],
  [{ endsAt: "2020-01-01" }, "Cette date est passée : indiquez aujourd’hui ou un jour à venir."],
  [{ endsAt: "2099-02-30" }, "Cette date n’existe pas : écrivez-la ainsi, année-mois-jour : 2026-12-31."],
  [{ mailboxId: "1" }, "Cette page n’est plus à jour : rechargez-la."],
])("%o is refused", (values, message) => {
  expect(messagesOf(values)).toEqual([message]);
});

test("a malformed id in the address is no box", () => {
  expect(mailboxParamsSchema.safeParse({ boite: "1 or 1=1" }).success).toBe(false);
});
