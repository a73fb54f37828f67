import { Link } from "@/components/ui/link";
import { MailAddress } from "@/components/ui/mail-address";

const steps = [
  {
    title: "Vous créez votre compte individuel",
    text: "Une adresse mail, un mot de passe, un code reçu par mail. C’est par lui que vous ouvrirez la boîte partagée.",
  },
  {
    title: "Vous décrivez la structure",
    text: "Son numéro FINESS, ses coordonnées, le professionnel de santé responsable. Vous pouvez vous interrompre : rien n’est perdu.",
  },
  {
    title: "Votre région vérifie",
    text: "Le centre de services examine la demande et vous prévient par mail. Une question ? Vous y répondez sur la même page.",
  },
  {
    title: "La boîte est ouverte",
    text: "Vous basculez dessus depuis votre compte et vous y ajoutez l’équipe. L’adresse est visible dans l’annuaire dans les 72 heures.",
  },
];

export function Steps() {
  return (
    <section className="grid items-start gap-8 lg:grid-cols-[1fr_22rem]">
      <div>
        <h2 className="mb-6">De la demande à la boîte</h2>
        <ol className="grid list-none gap-5">
          {steps.map(({ title, text }, index) => (
            <li key={title} className="grid grid-cols-[2.5rem_1fr] gap-4">
              <span
                aria-hidden="true"
                className="bg-tint text-accent grid size-10 place-items-center rounded-full font-semibold"
              >
                {index + 1}
              </span>
              <div>
                <h3>{title}</h3>
                <p>{text}</p>
              </div>
            </li>
          ))}
        </ol>
        <p className="mt-6">
          <Link href="/aide">Lire le pas à pas complet</Link>
        </p>
      </div>
      <Specimen />
    </section>
  );
}

/** What comes out of a request, for one pharmacy. */
function Specimen() {
  return (
    <figure className="card">
      <figcaption className="hint mb-3">Exemple pour une pharmacie d’Albi</figcaption>
      <p className="text-lg font-semibold">
        <MailAddress value="Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr" />
      </p>
      <ul className="border-line mt-4 list-none border-t pt-3">
        <li className="flex justify-between gap-4 py-1">
          Nadège <span className="text-muted">Responsable</span>
        </li>
        <li className="flex justify-between gap-4 py-1">
          Inès <span className="text-muted">Gestionnaire</span>
        </li>
        <li className="flex justify-between gap-4 py-1">
          Paul <span className="text-muted">Rédacteur</span>
        </li>
      </ul>
    </figure>
  );
}
