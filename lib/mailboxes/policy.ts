import { NotFound } from "@/lib/errors";
import type { MembershipRole } from "@/lib/mailboxes/roles";

/** What decides what a member may do in a box. */
export type MailboxAccess = { status: "active" | "suspended" | "closed"; role: MembershipRole };

const managers: MembershipRole[] = ["responsable", "gestionnaire"];

/**
 * Managers look after the people of a box that is not closed. A suspended one too: whoever left must lose access, and
 * handing over may be what ends the suspension.
 */
export function canManagePeople({ status, role }: MailboxAccess): boolean {
  return status !== "closed" && managers.includes(role);
}

/** Nobody enters a box that is suspended. */
export function canAddPeople(access: MailboxAccess): boolean {
  return access.status === "active" && canManagePeople(access);
}

/** A manager may change or remove anybody but the responsable, who first has to hand over. */
export function canChangeMember(access: MailboxAccess, member: { role: MembershipRole }): boolean {
  return canManagePeople(access) && member.role !== "responsable";
}

/** The responsable leaves only by handing over: a box is never without somebody able to manage it. */
export function canLeave({ status, role }: MailboxAccess): boolean {
  return status !== "closed" && role !== "responsable";
}

export function canHandOver({ status, role }: MailboxAccess): boolean {
  return status !== "closed" && role === "responsable";
}

/** Once a year, the responsable says that the people of the box are the right ones. */
export function canConfirmMembers({ status, role }: MailboxAccess): boolean {
  return status !== "closed" && role === "responsable";
}

/** The responsable is a health professional with an RPPS number. */
export function canBecomeResponsable(member: { kind: "PER" | "INT"; role: MembershipRole }): boolean {
  return member.kind === "PER" && member.role !== "responsable";
}

export function assertCanManagePeople(access: MailboxAccess): void {
  if (!canManagePeople(access)) throw new NotFound();
}

export function assertCanAddPeople(access: MailboxAccess): void {
  if (!canAddPeople(access)) throw new NotFound();
}

export function assertCanHandOver(access: MailboxAccess): void {
  if (!canHandOver(access)) throw new NotFound();
}

export function assertCanConfirmMembers(access: MailboxAccess): void {
  if (!canConfirmMembers(access)) throw new NotFound();
}
