import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";
import type { viewSecurity } from "@/lib/factors/view-security";
import { forgetBrowsersAction } from "./actions";

type Browser = Awaited<ReturnType<typeof viewSecurity>>["browsers"][number];

/** The browsers where no mailed code is asked for. */
export function TrustedBrowsers({ browsers }: { browsers: Browser[] }) {
  return (
    <Card title="Navigateurs sans code">
      <p className="mb-4">Dans ces navigateurs, votre mot de passe suffit, sans code par mail.</p>
      {browsers.length === 0 ? (
        <p className="text-muted">Aucun&nbsp;: un code vous est demandé à chaque connexion.</p>
      ) : (
        <>
          <ul className="grid gap-4">
            {browsers.map(({ id, browser, createdAt, expiresAt }) => (
              <li key={id} className="border-line border-t pt-4">
                <p className="font-semibold">{browser ?? "Navigateur inconnu"}</p>
                <p className="text-muted text-sm">
                  Depuis le <DateTime value={createdAt} />, jusqu’au <DateTime value={expiresAt} />.
                </p>
              </li>
            ))}
          </ul>
          <Form action={forgetBrowsersAction} idPrefix="navigateurs" className="mt-6">
            <FormActions>
              <SubmitButton variant="secondary">Oublier ces navigateurs</SubmitButton>
            </FormActions>
          </Form>
        </>
      )}
    </Card>
  );
}
