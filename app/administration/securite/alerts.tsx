import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";
import type { viewAttacks } from "@/lib/attacks/view-attacks";

type Alert = Awaited<ReturnType<typeof viewAttacks>>["alerts"][number];

/** What operators were told of, the latest first. */
export function Alerts({ alerts }: { alerts: Alert[] }) {
  return (
    <Card title="Alertes récentes">
      {alerts.length === 0 ? (
        <p>Aucune. Une attaque vous serait annoncée ici et par mail.</p>
      ) : (
        <ul className="grid gap-4">
          {alerts.map(({ id, at, sentences }) => (
            <li key={id}>
              <p className="font-semibold">
                <DateTime value={at} />
              </p>
              {sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
