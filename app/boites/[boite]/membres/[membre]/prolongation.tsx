import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import type { FormAction } from "@/lib/form-state";
import { lastDayBefore } from "@/lib/mailboxes/last-day";
import { laterLastDays } from "@/lib/mailboxes/later-last-days";
import type { MembershipRole } from "@/lib/mailboxes/roles";

type Props = { action: FormAction; role: MembershipRole; endsAt: Date };

/** Goes on for longer by one press, in the same role. */
export function Prolongation({ action, role, endsAt }: Props) {
  return (
    <section className="border-line mt-10 border-t pt-6">
      <h2 className="mb-3">Prolonger l’accès</h2>
      <Form action={action} idPrefix="prolongation">
        <input type="hidden" name="role" value={role} />
        <FormActions>
          {laterLastDays(lastDayBefore(endsAt)).map(({ label, day }) => (
            <SubmitButton key={day} variant="secondary" name="endsAt" value={day}>
              {label}
            </SubmitButton>
          ))}
        </FormActions>
      </Form>
    </section>
  );
}
