import { Link } from "@/components/ui/link";

export function Questions() {
  return (
    <>
      <h2 id="questions">Questions fréquentes</h2>

      <h3>Je n’ai pas de numéro RPPS. Puis-je utiliser la boîte&nbsp;?</h3>
      <p>
        Oui. Préparateurs, secrétaires, étudiants&nbsp;: créez un compte individuel (INT), puis demandez au responsable
        de la boîte de vous y inviter. Il faut un numéro RPPS pour être responsable, pas pour être membre.
      </p>

      <h3>Quel numéro indiquer pour la structure&nbsp;?</h3>
      <p>
        Le FINESS géographique, celui du lieu où vous exercez&nbsp;: neuf caractères, les deux premiers étant le
        département. Le SIRET ou le SIREN ne servent que si la structure n’a pas de FINESS.
      </p>

      <h3>Quelle sera l’adresse de la boîte&nbsp;?</h3>
      <p>
        Le nom de la structure, son code postal et sa commune, suivis du domaine de la profession dans la région. Elle
        s’affiche pendant que vous remplissez le formulaire. Une fois créée, elle ne change plus, et n’est jamais donnée
        à une autre structure.
      </p>

      <h3>Le code à usage unique n’arrive pas</h3>
      <p>
        Attendez une minute et regardez dans les courriers indésirables. Cliquez ensuite sur Renvoyer le code. Si les
        mails ont du retard, la page <Link href="/etat">État du service</Link> le dit.
      </p>

      <h3>J’ai oublié mon mot de passe</h3>
      <p>
        La page <Link href="/mot-de-passe/oublie">Mot de passe oublié</Link> vous envoie un lien, valable
        30&nbsp;minutes, pour en choisir un autre.
      </p>

      <h3>Quelqu’un a quitté l’équipe</h3>
      <p>
        Le responsable ou un gestionnaire ouvre la boîte, puis Gérer les personnes, et la retire&nbsp;: son accès cesse
        tout de suite. Personne n’a de mot de passe à changer.
      </p>

      <h3>Le responsable part</h3>
      <p>
        Avant de partir, il choisit son successeur parmi les professionnels de santé membres de la boîte, avec
        «&nbsp;Transmettre la responsabilité&nbsp;», et le successeur accepte. S’il est déjà parti, contactez le centre
        de services de votre région, qui peut désigner un nouveau responsable.
      </p>

      <h3>Mon établissement a déjà le service, ou veut le déployer</h3>
      <p>
        S’il l’a déjà, rapprochez-vous de l’administrateur de la messagerie dans l’établissement. S’il veut le déployer,
        adressez une <Link href="/raccordement">demande de raccordement</Link>.
      </p>

      <h3>À qui m’adresser&nbsp;?</h3>
      <p>
        Au centre de services de votre région, par le formulaire <Link href="/aide/contact">Contacter le support</Link>.
        Ses coordonnées figurent aussi en bas de chaque mail que vous recevez et sur la page de votre demande.
      </p>
    </>
  );
}
