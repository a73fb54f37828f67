import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { ButtonLink } from "@/components/ui/button-link";
import type { Actor } from "@/lib/actor";
import type { FormState } from "@/lib/form-state";
import { closingWord } from "@/lib/my-account/closing-word";
import type { viewClosing } from "@/lib/my-account/view-closing";
import { closeAccountAction } from "./actions";

type Closing = Awaited<ReturnType<typeof viewClosing>>;
type Props = Pick<Closing, "boxes" | "requests"> & { actor: Actor; initialState: FormState };

/** What closing does, then a word to type: nobody closes an account by a slip. */
export function ClosingForm({ actor, boxes, requests, initialState }: Props) {
  return (
    <>
      <div className="prose">
        <p>
          <strong>Une fermeture ne s’annule pas.</strong> Si vous revenez un jour, vous créerez un nouveau compte, avec
          la même adresse mail si vous voulez.
        </p>
        <ul>
          <li>Vos sessions prennent fin, et plus rien n’ouvre ce compte.</li>
          {boxes.length > 0 && (
            <li>Vous quittez {named(boxes.map(({ name }) => name))}. Les gestionnaires en sont prévenus.</li>
          )}
          {requests.length > 0 && (
            <li>
              {requests.length > 1
                ? `Vos ${requests.length} demandes et brouillons en cours sont retirés.`
                : `Votre demande n°\u00a0${requests[0]?.number} est retirée.`}
            </li>
          )}
          {actor.address && (
            <li>
              Votre adresse {actor.address} sort de l’annuaire. Elle ne sera jamais donnée à quelqu’un d’autre, ni
              rendue.
            </li>
          )}
          <li>
            Votre nom reste dans le journal et dans les demandes déjà décidées, qui disent qui a fait quoi. Votre
            adresse mail et votre téléphone sont effacés de votre compte.
          </li>
        </ul>
        <p>
          Vous voulez garder une trace&nbsp;? <a href="/compte/donnees">Téléchargez d’abord vos données</a>.
        </p>
      </div>
      <Form action={closeAccountAction} initialState={initialState}>
        <Field
          name="confirmation"
          label={`Pour confirmer, écrivez ${closingWord}`}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          width="short"
          required
        />
        <FormActions>
          <SubmitButton variant="danger">Fermer mon compte</SubmitButton>
          <ButtonLink href="/compte" variant="quiet">
            Annuler
          </ButtonLink>
        </FormActions>
      </Form>
    </>
  );
}

function named(names: string[]): string {
  const list = new Intl.ListFormat("fr").format(names);
  return names.length > 1 ? `les boîtes ${list}` : `la boîte ${list}`;
}
