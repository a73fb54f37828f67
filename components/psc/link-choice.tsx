import type { Route } from "next";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import type { FormAction } from "@/lib/form-state";

type Props = { signInPath: Route; register: FormAction; maskedEmail: string | undefined };

/** Nobody is signed in: the account is there already, or has to be made. */
export function LinkChoice({ signInPath, register, maskedEmail }: Props) {
  return (
    <div className="grid gap-6">
      <Card title="J’ai déjà un compte individuel">
        <p className="mb-4">
          {maskedEmail
            ? `Le compte ${maskedEmail} porte votre numéro RPPS. Connectez-vous à ce compte une fois avec son mot de passe : Pro Santé Connect suffira ensuite.`
            : "Connectez-vous une fois avec son adresse mail et son mot de passe : Pro Santé Connect suffira ensuite."}
        </p>
        <ButtonLink href={signInPath}>Me connecter à mon compte</ButtonLink>
        {maskedEmail && (
          <p className="hint mt-4">
            Ce compte n’est pas le vôtre, ou vous n’y avez plus accès&nbsp;? Écrivez au centre de services de votre
            région.
          </p>
        )}
      </Card>
      {!maskedEmail && (
        <Card title="Je n’ai pas encore de compte">
          <p className="mb-4">
            Votre identité est reprise telle quelle. Il vous restera une adresse mail et un mot de passe à choisir.
          </p>
          <Form action={register}>
            <FormActions>
              <SubmitButton variant="secondary">Créer mon compte</SubmitButton>
            </FormActions>
          </Form>
        </Card>
      )}
    </div>
  );
}
