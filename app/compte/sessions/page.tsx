import type { Metadata } from "next";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { AccountPage } from "@/components/my-account/account-page";
import { viewSessions } from "@/lib/accounts/view-sessions";
import { requireContext } from "@/lib/context";
import { closeOtherSessionsAction, endEverySessionAction } from "./actions";
import { SessionCard } from "./session-card";

export const metadata: Metadata = { title: "Mes sessions" };

const done: Record<string, string> = {
  une: "Cette session a pris fin. Son navigateur redemandera un code.",
  autres: "Vos autres sessions ont pris fin. Leurs navigateurs redemanderont un code.",
};

export default async function SessionsPage({ searchParams }: PageProps<"/compte/sessions">) {
  const context = await requireContext();
  const { limits, sessions } = await viewSessions(context);
  const { fait } = await searchParams;
  return (
    <AccountPage
      actor={context.actor}
      current="/compte/sessions"
      title="Mes sessions"
      lead={`Là où vous êtes connecté. Une session prend fin d’elle-même après ${limits.idleHours} heures sans activité, et au plus tard après ${limits.hours} heures.`}
      notice={typeof fait === "string" && Object.hasOwn(done, fait) ? done[fait] : undefined}
    >
      <ul className="grid gap-4">
        {sessions.map((session) => (
          <SessionCard key={session.id} session={session} />
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Form action={closeOtherSessionsAction} idPrefix="autres">
          <FormActions>
            <SubmitButton variant="secondary">Fermer les autres sessions</SubmitButton>
          </FormActions>
        </Form>
      ) : (
        <p className="text-muted">Vous n’êtes connecté nulle part ailleurs.</p>
      )}
      <section>
        <h2>Un appareil perdu, ou un doute&nbsp;?</h2>
        <p className="mt-3">
          Fermez toutes les sessions, celle-ci comprise, puis reconnectez-vous et changez votre mot de passe. Plus aucun
          navigateur ne sera dispensé de code.
        </p>
        <Form action={endEverySessionAction} idPrefix="toutes" className="mt-4">
          <FormActions>
            <SubmitButton variant="secondary">Fermer toutes les sessions</SubmitButton>
          </FormActions>
        </Form>
      </section>
    </AccountPage>
  );
}
