import { Alert } from "@/components/ui/alert";
import { formatDate } from "@/components/ui/format-date";
import { diagnoseEmails, type EmailHealth } from "@/lib/operations/email-diagnosis";

/** The state of the queue in one sentence, and what to do about it. */
export function DeliveryHealth({ health }: { health: EmailHealth }) {
  return (
    <>
      <Queue health={health} />
      {health.failed > 0 && (
        <Alert kind="warning" title={`${count(health.failed)} en échec.`}>
          <p>
            Après 25 essais, ou quand l’adresse n’existe pas, un mail n’est plus essayé. Relancez-le une fois la cause
            levée.
          </p>
        </Alert>
      )}
    </>
  );
}

function Queue({ health }: { health: EmailHealth }) {
  const { queued, delayed, oldestQueuedAt, lastError } = health;
  const since = oldestQueuedAt && `Le plus ancien attend depuis le ${formatDate(oldestQueuedAt)}.`;
  switch (diagnoseEmails(health)) {
    case "all_sent":
      return <Alert kind="success" title="Aucun mail n’attend." />;
    case "sending":
      return <Alert kind="info" title={`${count(queued)} en cours d’envoi.`} />;
    case "nothing_sends":
      return (
        <Alert kind="error" title={`${count(queued)} en attente, et rien ne les envoie.`}>
          <p>Le processus d’envoi (worker) semble arrêté&nbsp;: redémarrez-le. {since} Aucun mail n’est perdu.</p>
        </Alert>
      );
    case "server_refuses":
      return (
        <Alert kind="error" title="Le serveur de mail ne répond pas, ou refuse les envois.">
          <p>
            {count(delayed)} en retard sur {queued} en attente. {since} Les envois reprennent d’eux-mêmes&nbsp;: aucun
            mail n’est perdu.
          </p>
          {lastError && (
            <p className="mt-2">
              Dernière erreur&nbsp;: <code className="wrap-anywhere">{lastError}</code>
            </p>
          )}
        </Alert>
      );
  }
}

function count(emails: number): string {
  return emails > 1 ? `${emails} mails` : `${emails} mail`;
}
