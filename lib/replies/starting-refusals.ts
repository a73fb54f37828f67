import type { Reply } from "@/lib/replies/reply";

/** The texts that every region starts with to refuse. */
export const startingRefusals: readonly Reply[] = [
  {
    slug: "structure-deja-equipee",
    use: "refuse",
    title: "Structure qui a déjà une boîte",
    refusalReason: "duplicate",
    fields: [],
    body: `{{structure}} ({{identifiant}}) dispose déjà d’une boîte partagée\u00a0: il n’est pas nécessaire d’en ouvrir une autre.

Pour l’utiliser, demandez au responsable ou à un gestionnaire de cette boîte de vous y ajouter\u00a0: il le fait en quelques instants depuis la page «\u00a0Personnes\u00a0» de la boîte. Si vous ne savez pas à qui vous adresser, si cette personne a quitté la structure, ou si un service a besoin d’une boîte à part, écrivez-nous à {{contact du centre}}.`,
  },
  {
    slug: "hors-de-la-region",
    use: "refuse",
    title: "Structure d’une autre région",
    refusalReason: "outside_region",
    fields: [],
    body: `{{structure}}, à {{ville}}, ne relève pas de la région {{région}}. Chaque région ouvre les boîtes des structures installées sur son territoire.

Faites une nouvelle demande en choisissant la région où se trouve votre structure\u00a0: son centre de services vous répondra. Si l’adresse que vous avez saisie est inexacte et que votre structure se trouve bien dans notre région, écrivez-nous à {{contact du centre}}.`,
  },
  {
    slug: "demande-en-double",
    use: "refuse",
    title: "Demande en double",
    refusalReason: "duplicate",
    fields: [],
    body: `Une autre demande de boîte partagée a déjà été faite pour {{structure}} ({{identifiant}}). Nous poursuivons celle-là et fermons celle-ci, pour qu’une seule boîte soit ouverte.

Vous n’avez rien à refaire. Si l’autre demande est la vôtre, suivez-la depuis «\u00a0Mes demandes\u00a0». Si elle vient d’un collègue, il pourra vous ajouter à la boîte dès qu’elle sera ouverte. Et si vous aviez besoin de deux boîtes distinctes, par exemple pour deux services, écrivez-nous à {{contact du centre}}.`,
  },
  {
    slug: "structure-fermee",
    use: "refuse",
    title: "Structure fermée",
    refusalReason: "structure_not_eligible",
    fields: [],
    body: `D’après le répertoire FINESS, l’établissement {{structure}}, à {{ville}} ({{identifiant}}), est fermé. Nous ne pouvons pas ouvrir de boîte pour un établissement qui n’est plus en activité.

Si votre structure a déménagé, fusionné ou changé de propriétaire, elle a reçu un nouveau numéro FINESS\u00a0: faites une demande avec celui-ci. Si elle est toujours ouverte sous ce numéro, signalez-le à votre agence régionale de santé, qui corrigera le répertoire, puis écrivez-nous à {{contact du centre}}.`,
  },
  {
    slug: "etudiant",
    use: "refuse",
    title: "Demande d’un étudiant",
    refusalReason: "responsable_not_verified",
    fields: [],
    body: `Une boîte partagée est placée sous la responsabilité d’un professionnel de santé en exercice, avec un numéro RPPS de professionnel. Pendant ses études, {{responsable}} ne peut pas en être responsable.

Deux possibilités s’offrent à vous. Si {{structure}} a besoin d’une boîte, demandez à un professionnel qui y exerce d’en être responsable et de faire la demande\u00a0: il pourra vous y ajouter. Si vous cherchez une adresse pour vous-même, créez un compte individuel\u00a0: il vous suivra après votre diplôme.`,
  },
  {
    slug: "mauvais-formulaire",
    use: "refuse",
    title: "Mauvais formulaire",
    refusalReason: "other",
    fields: [],
    body: `Votre demande semble concerner une messagerie pour vous seul, et non une boîte partagée par l’équipe de {{structure}}. Ce formulaire ne sert qu’à ouvrir des boîtes partagées.

Pour une adresse personnelle de messagerie sécurisée, choisissez «\u00a0Je crée un compte individuel\u00a0» à la création d’un compte\u00a0: quelques minutes suffisent. Si c’est bien une boîte partagée qu’il vous faut, faites une nouvelle demande en décrivant l’équipe qui l’utilisera. En cas de doute, {{centre de services}} vous répond à {{contact du centre}}.`,
  },
];
