import { Alert } from "@/components/ui/alert";
import { Link } from "@/components/ui/link";
import type { Duty } from "@/lib/my-account/closing-duties";

/** Why the account stays open for now, with the way to change that. */
export function Duties({ duties }: { duties: Duty[] }) {
  return (
    <>
      <Alert kind="warning" title="Votre compte ne peut pas encore être fermé.">
        <p>D’autres personnes comptent sur lui. Réglez d’abord ce qui suit, puis revenez ici.</p>
      </Alert>
      <ul className="grid gap-4">
        {duties.map(({ sentence, mailboxId }) => (
          <li key={sentence} className="card">
            <p>{sentence}</p>
            {mailboxId && (
              <p className="mt-2">
                <Link href={`/boites/${mailboxId}/responsable`}>Transmettre la responsabilité de cette boîte</Link>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
