/**
 * The mails that a person may do without. Those about security, about their own rights and about what is asked of them
 * always leave, and are not here.
 */
export const notices = {
  own_requests: {
    label: "Accusés de réception de mes demandes",
    hint: "Quand vous envoyez ou retirez une demande. Les décisions et les questions du centre de services arrivent toujours.",
  },
  mailbox_people: {
    label: "Arrivées et départs dans les boîtes que je gère",
    hint: "Quand une personne accepte une invitation, la refuse, ou quitte une boîte dont vous êtes responsable ou gestionnaire.",
  },
  yearly_confirmation: {
    label: "Rappel annuel de vérifier les membres",
    hint: "Une fois par an, pour les boîtes dont vous êtes responsable. La vérification reste à faire, et la boîte le rappelle.",
  },
} as const satisfies Record<string, { label: string; hint: string }>;

export type Notice = keyof typeof notices;

export const noticeNames = Object.keys(notices).filter(isNotice);

/** Whether a stored name is still a notice of this version. */
export function isNotice(name: string): name is Notice {
  return Object.hasOwn(notices, name);
}
