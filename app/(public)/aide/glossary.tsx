const terms: [string, string][] = [
  [
    "Annuaire Santé",
    "L’annuaire national des professionnels, des structures et de leurs adresses MSSanté, tenu par l’Agence du numérique en santé.",
  ],
  [
    "BAL INT",
    "Compte individuel d’une personne qui n’a pas de numéro RPPS, ou l’attend. Il n’apparaît pas dans l’annuaire.",
  ],
  [
    "BAL ORG",
    "Boîte aux lettres organisationnelle : la boîte partagée d’une structure, utilisée par plusieurs personnes, sous la responsabilité d’un professionnel de santé.",
  ],
  ["BAL PER", "Boîte aux lettres personnelle d’un professionnel de santé, rattachée à son numéro RPPS."],
  [
    "Centre de services",
    "L’équipe régionale (GRADeS) qui examine les demandes, crée les adresses MSSanté et répond aux questions.",
  ],
  [
    "FINESS",
    "Le numéro d’un établissement de santé. Le FINESS géographique désigne le lieu de soins, le FINESS juridique l’entité à laquelle il appartient.",
  ],
  ["GRADeS", "Groupement régional d’appui au développement de la e-santé."],
  [
    "Mon espace santé",
    "L’espace numérique de chaque patient. De là, il peut écrire à une pharmacie qui a une BAL ORG dans l’annuaire.",
  ],
  [
    "MSSanté",
    "Le système national de messageries sécurisées de santé : des opérateurs différents, un même espace de confiance.",
  ],
  ["RPPS", "Le numéro à onze chiffres d’un professionnel de santé, qu’il garde toute sa vie."],
  ["SIREN, SIRET", "Les numéros d’une entreprise et de chacun de ses établissements."],
];

export function Glossary() {
  return (
    <>
      <h2 id="glossaire">Glossaire</h2>
      <dl className="grid gap-4">
        {terms.map(([term, meaning]) => (
          <div key={term}>
            <dt className="font-semibold">{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
