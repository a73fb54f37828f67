import { expect, test } from "vitest";
import { describePeopleEvent } from "@/lib/mailboxes/describe-people-event";
import { invitationActions, peopleActions } from "@/lib/mailboxes/people-actions";

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
  ["mailbox.member_ended", { role: "lecteur" }, "Paul Faure : accès arrivé à son terme (Lecteur)"],
  [
    "mailbox.invitation_sent",
    { role: "lecteur", startsAt: "2026-11-30T23:00:00.000Z", endsAt: "2026-12-31T23:00:00.000Z" },
    "Paul Faure : invitation (Lecteur), à partir du 01/12/2026, jusqu’au 31/12/2026",
  ],
  ["mailbox.invitation_resent", { role: "lecteur" }, "Paul Faure : invitation renvoyée (Lecteur)"],
  ["mailbox.invitation_declined", { role: "lecteur" }, "Paul Faure : invitation refusée (Lecteur)"],
  ["mailbox.invitation_revoked", { role: "lecteur" }, "Paul Faure : invitation annulée (Lecteur)"],
  ["mailbox.handover_proposed", { kind: "handover" }, "Paul Faure : responsabilité proposée"],
  [
    "mailbox.handover_proposed",
    { kind: "rescue", reason: "Il est parti." },
    "Paul Faure : proposé comme responsable par le centre de services, motif : Il est parti.",
  ],
  ["mailbox.handover_refused", {}, "Paul Faure : proposition non confirmée par un second instructeur"],
  ["mailbox.members_confirmed", { members: 4 }, "Membres vérifiés par le responsable (4)"],
  ["mailbox.responsibility_handed_over", {}, "Paul Faure : devient responsable de la boîte"],
])("%s %o", (action, detail, sentence) => {
  expect(describePeopleEvent(action, { memberName, ...detail })).toBe(sentence);
});

test("what an older version wrote is still said, with less", () => {
  for (const action of [...peopleActions, ...invitationActions])
    expect(describePeopleEvent(action, {})).not.toMatch(/undefined|1970/);
  expect(describePeopleEvent("mailbox.other", {})).toBe("mailbox.other");
});
