import type { Metadata } from "next";
import { AccountPage } from "@/components/my-account/account-page";
import { ButtonLink } from "@/components/ui/button-link";
import { Link } from "@/components/ui/link";
import { isProofRecent } from "@/lib/accounts/recent-proof";
import { proofPath } from "@/lib/auth/return-path";
import { requireContext } from "@/lib/context";

export const metadata: Metadata = { title: "Mes données" };

export default async function DataPage() {
  const { actor } = await requireContext();
  return (
    <AccountPage
      actor={actor}
      current="/compte/donnees"
      title="Mes données"
      lead="Tout ce que nous gardons de vous, dans un fichier que vous pouvez lire et emporter."
    >
      <div className="prose">
        <ul>
          <li>
            votre compte, vos sessions et vos moyens de connexion, sans rien de ce qui permettrait de s’en servir&nbsp;;
          </li>
          <li>vos boîtes, vos demandes et vos brouillons, avec les questions reçues et vos réponses&nbsp;;</li>
          <li>les mails que nous vous avons envoyés&nbsp;: leur nom et leur date&nbsp;;</li>
          <li>les lignes du journal que vous avez écrites, ou qui parlent de votre compte et de vos accès.</li>
        </ul>
        <p>
          Le fichier est en JSON, un format texte que lisent les tableurs et les navigateurs. Il ne dit des autres
          personnes que leur nom, là où elles ont agi pour vous. Gardez-le pour vous.
        </p>
        {isProofRecent(actor, "sensitive") ? (
          <p>
            <ButtonLink href="/compte/donnees/telechargement" download>
              Télécharger mes données
            </ButtonLink>
          </p>
        ) : (
          <>
            <p>Par prudence, confirmez d’abord que c’est bien vous.</p>
            <p>
              <ButtonLink href={proofPath("/compte/donnees", false)}>Confirmer mon identité</ButtonLink>
            </p>
          </>
        )}
        <p>
          Une donnée est fausse&nbsp;? Corrigez-la dans <Link href="/compte/identite">Identité</Link>. Vous ne voulez
          plus de compte&nbsp;? <Link href="/compte/fermer">Fermez-le</Link>.
        </p>
      </div>
    </AccountPage>
  );
}
