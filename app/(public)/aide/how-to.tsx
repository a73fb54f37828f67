import { Link } from "@/components/ui/link";

/** The steps of the printed guide, in its own words where they name what is on the screen. */
export function HowTo() {
  return (
    <>
      <h2 id="pas-a-pas">Obtenir une BAL ORG, pas à pas</h2>
      <p>
        On ouvre une BAL ORG depuis son compte individuel&nbsp;: créez-le d’abord, c’est le chemin le plus simple.
        Gardez à portée de main le numéro FINESS de la structure et le numéro RPPS du professionnel de santé
        responsable.
      </p>
      <ol>
        <li>
          Sur la page d’accueil, cliquez sur <Link href="/inscription/region">Créer un compte</Link> et choisissez la
          région dans laquelle vous exercez.
        </li>
        <li>
          Cliquez sur <strong>Nous créons un compte partagé</strong>.
        </li>
        <li>
          Répondez <strong>Oui</strong> si vous avez un compte individuel. Répondez <strong>Non</strong> pour le créer
          d’abord&nbsp;: vous reviendrez ensuite de vous-même à la demande.
        </li>
        <li>
          Saisissez l’adresse mail et le mot de passe de votre compte individuel, puis le code à usage unique reçu par
          mail. Le code vaut 10&nbsp;minutes. S’il n’arrive pas, cliquez sur <strong>Renvoyer le code</strong>&nbsp;:
          seul le plus récent fonctionne.
        </li>
        <li>
          Complétez le formulaire&nbsp;: la boîte, la structure d’exercice, le responsable du compte, vos préférences.
          Seuls les champs marqués d’un * sont obligatoires. Chaque page est enregistrée&nbsp;: vous pouvez reprendre
          plus tard, même sur un autre ordinateur.
        </li>
        <li>
          Vérifiez le récapitulatif, acceptez les conditions générales d’utilisation et cliquez sur{" "}
          <strong>Valider</strong>.
        </li>
        <li>
          Suivez la demande depuis <strong>Mes demandes</strong>. Le centre de services de votre région la valide, vous
          demande une précision ou la refuse en disant pourquoi&nbsp;; vous êtes prévenu par mail à chaque fois.
        </li>
        <li>
          Une fois le compte validé, l’adresse fonctionne. Elle est visible dans l’annuaire Santé dans les
          72&nbsp;heures.
        </li>
      </ol>

      <h2 id="utiliser">Utiliser la BAL ORG</h2>
      <h3>Basculer sur la boîte</h3>
      <p>
        Après la connexion, vous arrivez sur votre compte individuel. Cliquez sur l’intitulé du compte en haut à droite,
        puis sur <strong>Changer de compte</strong>, et sur la BAL ORG. Le bandeau prune et le nom de la boîte disent
        toujours où vous êtes. Le même menu vous ramène à votre compte individuel.
      </p>
      <h3>Ajouter une personne de l’équipe</h3>
      <p>
        Le responsable ou un gestionnaire ouvre la boîte, clique sur <strong>Ajouter une personne</strong>, saisit son
        adresse mail ou son numéro RPPS, choisit un rôle et, pour un remplacement ou un stage, les dates. La personne
        reçoit une invitation, valable 7&nbsp;jours, et l’accepte depuis son compte individuel. Elle peut le créer à ce
        moment-là, avec ou sans numéro RPPS.
      </p>
      <h3>Les rôles</h3>
      <ul>
        <li>
          <strong>Responsable</strong>&nbsp;: un professionnel de santé avec un numéro RPPS, un seul par boîte. Il en
          répond et peut transmettre cette responsabilité.
        </li>
        <li>
          <strong>Gestionnaire</strong>&nbsp;: ajoute et retire des personnes, lit et envoie des messages.
        </li>
        <li>
          <strong>Rédacteur</strong>&nbsp;: lit et envoie des messages.
        </li>
        <li>
          <strong>Lecteur</strong>&nbsp;: lit les messages.
        </li>
      </ul>
    </>
  );
}
