import type { Metadata } from "next";
import { DeadEnd } from "@/components/accounts/dead-end";
import { NewPasswordField } from "@/components/accounts/new-password-field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { readEmailUndoCookie } from "@/lib/auth/email-undo-cookie";
import { visitorContext } from "@/lib/context";
import { viewEmailUndo } from "@/lib/my-account/view-email-undo";
import { undoEmailChangeAction } from "./actions";

export const metadata: Metadata = { title: "Rétablir mon adresse mail" };

export default async function UndoEmailPage({ searchParams }: PageProps<"/compte/email/annuler">) {
  const { fait } = await searchParams;
  return <PageShell>{fait === "oui" ? <Undone /> : <Undo />}</PageShell>;
}

async function Undo() {
  const undo = await viewEmailUndo(await visitorContext(), await readEmailUndoCookie());
  if (!undo) return <LinkOver />;
  return (
    <>
      <PageHeading
        title="Rétablir mon adresse mail"
        lead={`Votre compte reprend l’adresse ${undo.formerEmail}. Choisissez un nouveau mot de passe\u00a0: toutes les sessions prennent fin, et ce qui a été ajouté depuis pour se connecter est retiré.`}
      />
      <Form action={undoEmailChangeAction}>
        <NewPasswordField label="Nouveau mot de passe" />
        <FormActions>
          <SubmitButton>Rétablir mon adresse</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
}

function Undone() {
  return (
    <DeadEnd title="Votre adresse mail est rétablie" href="/connexion" label="Se connecter">
      <p>
        Connectez-vous avec votre adresse et le nouveau mot de passe. Si quelqu’un d’autre avait changé l’adresse,
        changez aussi le mot de passe de votre messagerie, et prévenez le centre de services de votre région.
      </p>
    </DeadEnd>
  );
}

function LinkOver() {
  return (
    <DeadEnd title="Ce lien n’est plus valable" href="/connexion" label="Se connecter">
      <p>
        Il ne sert qu’une fois, pendant 7 jours, et s’ouvre depuis le mail reçu. S’il vous a servi, connectez-vous avec
        le nouveau mot de passe. Sinon, si ce n’est pas vous qui avez changé l’adresse, prévenez le centre de services
        de votre région.
      </p>
    </DeadEnd>
  );
}
