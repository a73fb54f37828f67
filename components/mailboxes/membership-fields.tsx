import type { ReactNode } from "react";
import { Field } from "@/components/forms/field";
import { RadioGroup } from "@/components/forms/radio-group";
import { lastDayBefore } from "@/lib/mailboxes/last-day";
import { givenRoles, type MembershipRole, roleDescriptions, roleLabels } from "@/lib/mailboxes/roles";

const options = givenRoles.map((role) => ({ value: role, label: roleLabels[role], hint: roleDescriptions[role] }));

type Props = { role?: MembershipRole | undefined; endsAt?: Date | null; children?: ReactNode };

/** What a member may do in a box, and until when; between the two, what else the form asks. */
export function MembershipFields({ role, endsAt, children }: Props) {
  return (
    <>
      <RadioGroup name="role" legend="Rôle" options={options} defaultValue={role} required />
      {children}
      <Field
        name="endsAt"
        type="date"
        label="Dernier jour d’accès"
        hint="Laissez vide pour un accès sans limite. Utile pour un remplacement ou un stage."
        width="short"
        defaultValue={endsAt && lastDayBefore(endsAt)}
      />
    </>
  );
}
