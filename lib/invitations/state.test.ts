import { expect, test } from "vitest";
import { invitationState } from "@/lib/invitations/state";

const open = {
  acceptedAt: null,
  declinedAt: null,
  revokedAt: null,
  isExpired: false,
  mailboxStatus: "active",
  inviterRole: "gestionnaire",
} as const;
const at = new Date();

test.each([
  [{}, "open"],
  [{ inviterRole: "responsable" }, "open"],
  [{ inviterRole: "redacteur" }, "orphaned"],
  [{ inviterRole: "lecteur" }, "orphaned"],
  [{ inviterRole: null }, "orphaned"],
  [{ mailboxStatus: "suspended" }, "box_shut"],
  [{ mailboxStatus: "closed" }, "box_shut"],
  [{ isExpired: true }, "expired"],
  [{ acceptedAt: at, isExpired: true }, "accepted"],
  [{ declinedAt: at, inviterRole: null }, "declined"],
  [{ revokedAt: at, mailboxStatus: "closed" }, "revoked"],
] as const)("%o: %s", (change, state) => {
  expect(invitationState({ ...open, ...change })).toBe(state);
});
