import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { sessionMethodLabels } from "@/lib/accounts/session-method-labels";
import type { viewSessions } from "@/lib/accounts/view-sessions";
import { endSessionAction } from "./actions";

type Session = Awaited<ReturnType<typeof viewSessions>>["sessions"][number];

/** One place where one is signed in, and the button that ends it. */
export function SessionCard({ session }: { session: Session }) {
  const { id, browser, place, method, createdAt, lastSeenAt, isCurrent } = session;
  const device = browser ?? "Navigateur inconnu";
  return (
    <li className="border-line border-t pt-4">
      <p className="flex flex-wrap items-center gap-2 font-semibold">
        {device}
        {isCurrent && <Badge tone="accent">Cette session</Badge>}
      </p>
      <p className="text-muted text-sm">
        Ouverte le <DateTime value={createdAt} />
        {place && `, depuis ${place}`}, par {sessionMethodLabels[method]}. Dernière activité le{" "}
        <DateTime value={lastSeenAt} />.
      </p>
      {!isCurrent && (
        <Form action={endSessionAction.bind(null, id)} idPrefix={id} className="mt-3">
          <FormActions>
            <SubmitButton variant="secondary">
              Mettre fin<VisuallyHidden> à la session {device}</VisuallyHidden>
            </SubmitButton>
          </FormActions>
        </Form>
      )}
    </li>
  );
}
