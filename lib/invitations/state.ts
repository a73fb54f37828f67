import { canAddPeople } from "@/lib/mailboxes/policy";
import type { MembershipRole } from "@/lib/mailboxes/roles";
import type { MailboxStatus } from "@/lib/mailboxes/status";

export type InvitationState = "open" | "accepted" | "declined" | "revoked" | "expired" | "box_shut" | "orphaned";

type Facts = {
  acceptedAt: Date | null;
  declinedAt: Date | null;
  revokedAt: Date | null;
  isExpired: boolean;
  mailboxStatus: MailboxStatus;
  inviterRole: MembershipRole | null;
};

/** Where an invitation stands. It is worth what its inviter may still do: nobody enters by somebody without that right. */
export function invitationState(invitation: Facts): InvitationState {
  const { acceptedAt, declinedAt, revokedAt, isExpired, mailboxStatus: status, inviterRole: role } = invitation;
  if (acceptedAt) return "accepted";
  if (declinedAt) return "declined";
  if (revokedAt) return "revoked";
  if (isExpired) return "expired";
  if (status !== "active") return "box_shut";
  return role && canAddPeople({ status, role }) ? "open" : "orphaned";
}

/** Why an invitation can’t be answered, to whoever holds it. */
export const whyOver: Record<Exclude<InvitationState, "open">, string> = {
  accepted: "Cette invitation a déjà servi.",
  declined: "Cette invitation a été refusée.",
  revoked: "Cette invitation a été annulée.",
  expired: "Cette invitation n’est plus valable : elle ne l’était que 7 jours.",
  box_shut: "Cette boîte est suspendue ou fermée : personne ne peut y entrer pour le moment.",
  orphaned: "La personne qui vous a invité ne gère plus cette boîte : son invitation n’a plus d’effet.",
};

/** The same in the list of a box’s managers. */
export const invitationStateLabels: Record<InvitationState, string> = {
  open: "En attente",
  accepted: "Acceptée",
  declined: "Refusée",
  revoked: "Annulée",
  expired: "Expirée",
  box_shut: "Boîte suspendue",
  orphaned: "Sans effet",
};

export const invitationStateTones = {
  open: "info",
  accepted: "success",
  declined: "danger",
  revoked: "neutral",
  expired: "warning",
  box_shut: "warning",
  orphaned: "warning",
} as const satisfies Record<InvitationState, string>;
