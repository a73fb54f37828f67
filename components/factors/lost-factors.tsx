import { Link } from "@/components/ui/link";

/** The way on for somebody who has neither their factor nor a recovery code. */
export function LostFactors() {
  return (
    <section className="mt-10 border-line border-t pt-6">
      <h2>Vous n’avez plus rien de tout cela&nbsp;?</h2>
      <p className="mt-3">
        Pour votre sécurité, aucun code n’est envoyé par mail à la place. Écrivez au{" "}
        <Link href="/aide">centre de services de votre région</Link>&nbsp;: une fois votre identité vérifiée, il fait
        retirer vos seconds facteurs, et vous en êtes prévenu par mail.
      </p>
    </section>
  );
}
