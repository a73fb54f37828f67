import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import type { viewAccount } from "@/lib/accounts/view-account";
import { closeOtherSessionsAction } from "./actions";

type Session = Awaited<ReturnType<typeof viewAccount>>["sessions"][number];

/** Where one is signed in. */
export function Sessions({ sessions }: { sessions: Session[] }) {
  return (
    <>
      <ul className="grid gap-4">
        {sessions.map((session) => (
          <li key={session.id} className="border-line border-t pt-4">
            <p className="flex flex-wrap items-center gap-2 font-semibold">
              {session.browser ?? "Navigateur inconnu"}
              {session.isCurrent && <Badge tone="accent">Cette session</Badge>}
            </p>
            <p className="text-muted text-sm">
              Ouverte le <DateTime value={session.createdAt} />
              {session.origin && `, depuis ${session.origin}`}. Dernière activité le{" "}
              <DateTime value={session.lastSeenAt} />.
            </p>
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Form action={closeOtherSessionsAction} className="mt-6">
          <FormActions>
            <SubmitButton variant="secondary">Fermer les autres sessions</SubmitButton>
          </FormActions>
        </Form>
      ) : (
        <p className="text-muted mt-6">Vous n’êtes connecté nulle part ailleurs.</p>
      )}
    </>
  );
}
