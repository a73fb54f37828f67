import type { ReactNode } from "react";

/** Every mail that the product sends, each loaded when it is rendered. */
const loaders = {
  "access-ended": () => import("./access-ended"),
  "access-ending": () => import("./access-ending"),
  "account-closed": () => import("./account-closed"),
  "account-created": () => import("./account-created"),
  "account-exists": () => import("./account-exists"),
  "added-to-mailbox": () => import("./added-to-mailbox"),
  "attack-alert": () => import("./attack-alert"),
  "connection-enquiry": () => import("./connection-enquiry"),
  "connection-enquiry-draft": () => import("./connection-enquiry-draft"),
  "connection-enquiry-news": () => import("./connection-enquiry-news"),
  "connection-enquiry-progress": () => import("./connection-enquiry-progress"),
  "connection-enquiry-received": () => import("./connection-enquiry-received"),
  "email-changed": () => import("./email-changed"),
  "factor-changed": () => import("./factor-changed"),
  "guesses-at-account": () => import("./guesses-at-account"),
  "handover-ended": () => import("./handover-ended"),
  "handover-proposed": () => import("./handover-proposed"),
  "information-requested": () => import("./information-requested"),
  "invitation-answered": () => import("./invitation-answered"),
  "mailbox-invitation": () => import("./mailbox-invitation"),
  "member-left": () => import("./member-left"),
  "members-to-confirm": () => import("./members-to-confirm"),
  "new-sign-in": () => import("./new-sign-in"),
  "one-time-code": () => import("./one-time-code"),
  "password-changed": () => import("./password-changed"),
  "password-reset": () => import("./password-reset"),
  "psc-changed": () => import("./psc-changed"),
  "removed-from-mailbox": () => import("./removed-from-mailbox"),
  "request-approved": () => import("./request-approved"),
  "request-received": () => import("./request-received"),
  "request-refused": () => import("./request-refused"),
  "request-to-review": () => import("./request-to-review"),
  "request-withdrawn": () => import("./request-withdrawn"),
  "rescue-announced": () => import("./rescue-announced"),
  "rescue-to-confirm": () => import("./rescue-to-confirm"),
  "responsable-changed": () => import("./responsable-changed"),
  "review-digest": () => import("./review-digest"),
  "reviewer-right": () => import("./reviewer-right"),
  "role-changed": () => import("./role-changed"),
  "support-ticket": () => import("./support-ticket"),
  "support-ticket-copy": () => import("./support-ticket-copy"),
  "rpps-accepted": () => import("./rpps-accepted"),
  "rpps-refused": () => import("./rpps-refused"),
  "rpps-to-check": () => import("./rpps-to-check"),
};

type Loaders = typeof loaders;
type PropsOf = { [N in keyof Loaders]: Parameters<Awaited<ReturnType<Loaders[N]>>["subject"]>[0] };

/** A fact that a mail tells. */
export type EmailName = keyof Loaders;

/** What a mail says, JSON only: it is stored until it leaves. Dates in ISO 8601, absolute URLs. */
export type EmailProps<N extends EmailName> = PropsOf[N];

/** One file of this folder. `variants` are further props worth looking at, each with its name. */
export type EmailTemplate<P> = {
  default: ((props: P) => ReactNode) & { PreviewProps: P };
  subject: (props: P) => string;
  variants?: Record<string, P>;
};

/** The templates by name. */
export const registry: { [N in EmailName]: () => Promise<EmailTemplate<PropsOf[N]>> } = loaders;

export const emailNames = Object.keys(loaders).filter(isEmailName);

/** Whether a stored name is still a mail of this version. */
export function isEmailName(name: string): name is EmailName {
  return Object.hasOwn(loaders, name);
}
