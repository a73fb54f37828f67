import { Card } from "@/components/ui/card";
import { LinkCard } from "@/components/ui/link-card";

/** For those who should neither sign up nor sign in here. */
export function OtherDoors() {
  return (
    <section>
      <h2 className="mb-6">Votre établissement gère lui-même ses comptes&nbsp;?</h2>
      <div className="grid gap-6 md:grid-cols-2">
        <LinkCard href="/raccordement" title="Il souhaite déployer le service" icon="organisation" level={3}>
          <p>
            Hôpital, clinique, maison de santé, laboratoire&nbsp;: adressez une demande de raccordement à votre région.
          </p>
        </LinkCard>
        <Card title="Il dispose déjà du service" level={3}>
          <p>
            Rapprochez-vous de l’administrateur de la messagerie dans votre établissement&nbsp;: c’est lui qui crée
            votre compte.
          </p>
        </Card>
      </div>
    </section>
  );
}
