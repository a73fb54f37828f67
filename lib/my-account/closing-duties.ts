import type { MembershipRole } from "@/lib/mailboxes/roles";
import { regionName } from "@/lib/territories/regions";

type Person = { isOperator: boolean; reviewerRegions: string[] };
type Box = { id: string; name: string; role: MembershipRole; status: "active" | "suspended" | "closed" };

/** What a person has to give into other hands before their account closes; `mailboxId` when it is a box. */
export type Duty = { sentence: string; mailboxId?: string };

/** A box is never left without its responsable, nor a region without knowing who decides there. */
export function closingDuties(person: Person, boxes: Box[]): Duty[] {
  const answersFor = boxes.filter(({ role, status }) => role === "responsable" && status !== "closed");
  return [
    ...answersFor.map(({ id, name }) => ({
      sentence: `Vous êtes responsable de la boîte de ${name}\u00a0: transmettez d’abord votre responsabilité.`,
      mailboxId: id,
    })),
    ...person.reviewerRegions.map((code) => ({
      sentence: `Vous instruisez les demandes de la région ${regionName(code) ?? code}\u00a0: demandez à l’opérateur de retirer d’abord ce droit.`,
    })),
    ...(person.isOperator
      ? [{ sentence: "Vous êtes opérateur de la plateforme\u00a0: faites d’abord retirer ce droit." }]
      : []),
  ];
}
