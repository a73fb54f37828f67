import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { formatDateTime } from "./components/format-date-time";
import { Paragraph } from "./components/paragraph";
import { RequestFacts } from "./components/request-facts";

/** `withdrawnAt` in ISO 8601. */
export type Props = { requestNumber: number; structureName: string; withdrawnAt: string; requestUrl: string };

export const subject = ({ requestNumber }: Props) => `Votre demande de BAL ORG n°\u00a0${requestNumber} est retirée`;

export default function RequestWithdrawn({ requestNumber, structureName, withdrawnAt, requestUrl }: Props) {
  return (
    <EmailLayout preview="Elle ne sera pas examinée." title="Votre demande est retirée">
      <RequestFacts requestNumber={requestNumber} structureName={structureName} />
      <Paragraph>
        Vous avez retiré cette demande le {formatDateTime(withdrawnAt)}. Elle ne sera pas examinée. Vous pouvez en
        envoyer une nouvelle quand vous le souhaitez.
      </Paragraph>
      <EmailButton href={requestUrl}>Voir ma demande</EmailButton>
    </EmailLayout>
  );
}

RequestWithdrawn.PreviewProps = {
  requestNumber: 1042,
  structureName: "Pharmacie du centre",
  withdrawnAt: "2026-11-24T13:05:00.000Z",
  requestUrl: "https://balorg.example/suivi/5d0c9a52-4a3b-4e1e-9a3e-6d2b7f0c1e11",
} satisfies Props;
