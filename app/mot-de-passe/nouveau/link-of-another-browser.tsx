import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { renewPasswordLinkAction } from "./actions";

/** The link is good, elsewhere: one that somebody else asked for must not let them in by the hand of who reads the mail. */
export function LinkOfAnotherBrowser() {
  return (
    <>
      <PageHeading title="Ce lien s’ouvre dans un autre navigateur" />
      <div className="prose">
        <p>
          Il ne sert que dans le navigateur qui l’a demandé. Si c’était vous, ouvrez-le là-bas, ou faites-vous envoyer
          un autre lien pour ce navigateur-ci.
        </p>
        <p>Si ce n’était pas vous, ne faites rien&nbsp;: votre mot de passe reste le même.</p>
      </div>
      <Form action={renewPasswordLinkAction} className="mt-6">
        <FormActions>
          <SubmitButton>Recevoir un lien pour ce navigateur</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
}
