import { Alert } from "@/components/ui/alert";
import { Link } from "@/components/ui/link";
import { enquiryStepPath } from "@/lib/connection-enquiries/steps";

type Props = {
  isEnquired: boolean;
  territoryWarning: string | undefined;
  suggestedEmail: string | undefined;
};

/** What is worth checking before the enquiry leaves; nothing of it holds it back. */
export function SecondLook({ isEnquired, territoryWarning, suggestedEmail }: Props) {
  return (
    <>
      {isEnquired && (
        <Alert kind="warning" title="Une demande de raccordement est déjà en cours pour cet identifiant.">
          <p>
            Parlez-en à vos collègues&nbsp;: une seule suffit. Si c’est la bonne, vous pouvez envoyer la vôtre quand
            même, elles seront rapprochées.
          </p>
        </Alert>
      )}
      {territoryWarning && (
        <Alert kind="warning">
          <p>
            {territoryWarning} <Link href={enquiryStepPath("structure")}>Corriger</Link>
          </p>
        </Alert>
      )}
      {suggestedEmail && (
        <Alert kind="warning" title={`Vouliez-vous dire ${suggestedEmail} ?`}>
          <p>
            Le code sera envoyé à l’adresse indiquée. <Link href={enquiryStepPath("contact")}>Corriger l’adresse</Link>
          </p>
        </Alert>
      )}
    </>
  );
}
