import { describe, expect, test } from "vitest";
import { NotFound } from "@/lib/errors";
import {
  assertCanAddPeople,
  assertCanConfirmMembers,
  assertCanHandOver,
  assertCanManagePeople,
  canAddPeople,
  canBecomeResponsable,
  canChangeMember,
  canConfirmMembers,
  canHandOver,
  canLeave,
  canManagePeople,
  type MailboxAccess,
} from "@/lib/mailboxes/policy";
import { membershipRoles } from "@/lib/mailboxes/roles";

const statuses = ["active", "suspended", "closed"] as const;

/** Every status and role for which a rule says yes, as «status role». */
function allowed(rule: (access: MailboxAccess) => boolean): string[] {
  return statuses.flatMap((status) =>
    membershipRoles.filter((role) => rule({ status, role })).map((role) => `${status} ${role}`),
  );
}

describe("what a member may do", () => {
  test("managers look after people until the box is closed", () => {
    expect(allowed(canManagePeople)).toEqual([
      "active responsable",
      "active gestionnaire",
      "suspended responsable",
      "suspended gestionnaire",
    ]);
  });

  test("nobody enters a suspended box", () => {
    expect(allowed(canAddPeople)).toEqual(["active responsable", "active gestionnaire"]);
  });

  test("only the responsable hands over, and says that the members are right", () => {
    expect(allowed(canConfirmMembers)).toEqual(["active responsable", "suspended responsable"]);
    expect(allowed(canHandOver)).toEqual(["active responsable", "suspended responsable"]);
  });

  test("everybody but the responsable may leave", () => {
    expect(allowed(canLeave)).toEqual([
      "active gestionnaire",
      "active redacteur",
      "active lecteur",
      "suspended gestionnaire",
      "suspended redacteur",
      "suspended lecteur",
    ]);
  });

  test("a gestionnaire changes everybody but the responsable", () => {
    const gestionnaire: MailboxAccess = { status: "active", role: "gestionnaire" };
    expect(membershipRoles.filter((role) => canChangeMember(gestionnaire, { role }))).toEqual([
      "gestionnaire",
      "redacteur",
      "lecteur",
    ]);
  });

  test("the next responsable is another member with an RPPS", () => {
    expect(canBecomeResponsable({ kind: "PER", role: "lecteur" })).toBe(true);
    expect(canBecomeResponsable({ kind: "INT", role: "gestionnaire" })).toBe(false);
    expect(canBecomeResponsable({ kind: "PER", role: "responsable" })).toBe(false);
  });

  test("what is refused looks like what does not exist", () => {
    const reader: MailboxAccess = { status: "active", role: "lecteur" };
    for (const assertion of [assertCanManagePeople, assertCanAddPeople, assertCanHandOver, assertCanConfirmMembers]) {
      expect(() => assertion(reader)).toThrow(NotFound);
      expect(() => assertion({ status: "active", role: "responsable" })).not.toThrow();
    }
  });
});
