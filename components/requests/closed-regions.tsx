import { Link } from "@/components/ui/link";

type ClosedRegion = {
  code: string;
  name: string;
  closedMessage: string | null;
  supportEmail: string;
  supportUrl: string | null;
};

/** The regions that take no request here, each with what to do instead. */
export function ClosedRegions({ regions }: { regions: ClosedRegion[] }) {
  return (
    <section className="mt-10 grid gap-4">
      <h2>Votre région n’est pas proposée ?</h2>
      {regions.map(({ code, name, closedMessage, supportEmail, supportUrl }) => (
        <div key={code} className="card">
          <h3>{name}</h3>
          <p>{closedMessage}</p>
          <p className="mt-2">
            Contact : <a href={`mailto:${supportEmail}`}>{supportEmail}</a>
            {supportUrl && (
              <>
                {" · "}
                <a href={supportUrl}>Assistance de la région</a>
              </>
            )}
          </p>
        </div>
      ))}
      <p>
        Dans les autres régions, adressez-vous au groupement régional d’e-santé (GRADeS). Si votre structure souhaite
        déployer le service, remplissez le <Link href="/raccordement">formulaire de raccordement</Link>. Si elle l’a
        déjà, adressez-vous à son administrateur.
      </p>
    </section>
  );
}
