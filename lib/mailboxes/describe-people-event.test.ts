import { expect, test } from "vitest";
import { describePeopleEvent } from "@/lib/mailboxes/describe-people-event";
import { peopleActions } from "@/lib/mailboxes/people-actions";

const memberName = "Paul Faure";

test.each([
  ["mailbox.member_added", { role: "lecteur", endsAt: null }, "Paul Faure : accès donné (Lecteur)"],
  [
    "mailbox.member_added",
    { role: "redacteur", endsAt: "2026-12-31T23:00:00.000Z" },
    "Paul Faure : accès donné (Rédacteur), jusqu’au 31/12/2026",
  ],
  [
    "mailbox.member_changed",
    { previousRole: "lecteur", role: "gestionnaire" },
    "Paul Faure : Lecteur devient Gestionnaire",
  ],
  [
    "mailbox.member_changed",
    { previousRole: "lecteur", role: "lecteur", endsAt: "2026-12-31T23:00:00.000Z" },
    "Paul Faure : Lecteur, jusqu’au 31/12/2026",
  ],
  ["mailbox.member_removed", { role: "lecteur" }, "Paul Faure : accès retiré (Lecteur)"],
  ["mailbox.member_left", { role: "lecteur" }, "Paul Faure a quitté la boîte (Lecteur)"],
  ["mailbox.responsibility_handed_over", {}, "Paul Faure : devient responsable de la boîte"],
])("%s %o", (action, detail, sentence) => {
  expect(describePeopleEvent(action, { memberName, ...detail })).toBe(sentence);
});

test("what an older version wrote is still said, with less", () => {
  for (const action of peopleActions) expect(describePeopleEvent(action, {})).not.toMatch(/undefined|1970/);
  expect(describePeopleEvent("mailbox.other", {})).toBe("mailbox.other");
});
