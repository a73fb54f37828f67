import { RegistrationHeading } from "@/components/accounts/registration-heading";
import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { PscDoor } from "@/components/psc/psc-door";
import { ToldIdentity } from "@/components/psc/told-identity";
import { Link } from "@/components/ui/link";
import { type RegistrationPath, registrationStartPath } from "@/lib/accounts/registration-paths";
import type { PscClaims } from "@/lib/psc/claims";
import { startRegistrationAction } from "./actions";

const leads: Record<RegistrationPath, string> = {
  individual: "Un compte nominatif : une personne, une adresse mail, un mot de passe.",
  before_request:
    "Créez d’abord votre compte individuel. La demande de boîte organisationnelle s’ouvrira ensuite d’elle-même.",
  unlisted_with_request:
    "On accède à une boîte organisationnelle depuis un compte individuel : celui-ci est créé avec votre demande, et n’apparaîtra pas dans l’annuaire.",
};

export function EmailStep({
  regionCode,
  path,
  email,
  told,
}: {
  regionCode: string;
  path: RegistrationPath;
  email: string | null | undefined;
  /** Who it is, when Pro Santé Connect has said so. */
  told: PscClaims | undefined;
}) {
  return (
    <>
      <RegistrationHeading step="email" regionCode={regionCode} title="Créer un compte individuel" lead={leads[path]} />
      {told && <ToldIdentity told={told} />}
      <Form action={startRegistrationAction}>
        <input type="hidden" name="regionCode" value={regionCode} />
        <input type="hidden" name="path" value={path} />
        <Field
          name="email"
          label="Adresse mail"
          type="email"
          autoComplete="email"
          hint="Votre adresse personnelle ou professionnelle, que vous êtes seul à lire : les codes de connexion y arrivent. N’indiquez pas celle que l’équipe partage."
          defaultValue={email}
          required
        />
        <FormActions>
          <SubmitButton>Valider</SubmitButton>
        </FormActions>
      </Form>
      {!told && (
        <PscDoor returnPath={registrationStartPath(regionCode, path)} label="Continuer avec Pro Santé Connect">
          Votre identité et votre numéro RPPS sont repris de votre carte CPS ou de votre application e-CPS, déjà
          vérifiés.
        </PscDoor>
      )}
      <p className="mt-10">
        Vous avez déjà un compte&nbsp;? <Link href="/connexion">Connexion</Link>
      </p>
    </>
  );
}
