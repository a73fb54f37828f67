import type { Reply } from "@/lib/replies/reply";

/** The texts that every region starts with to ask for something. */
export const startingQuestions: readonly Reply[] = [
  {
    slug: "finess-manquant",
    use: "ask",
    title: "Numéro FINESS manquant",
    refusalReason: null,
    fields: ["structureIdType", "structureId"],
    body: `Bonjour,

Votre demande identifie {{structure}} par le numéro {{identifiant}}. Il nous manque le numéro FINESS géographique\u00a0: c’est lui qui désigne votre lieu de soins dans l’annuaire de santé, et qui permet à vos correspondants de trouver la bonne boîte.

Il figure sur les courriers de votre agence régionale de santé et de l’assurance maladie, et dans le répertoire FINESS en ligne. Choisissez le type «\u00a0FINESS géographique\u00a0» puis saisissez ses neuf caractères. Si votre structure n’a pas de numéro FINESS, dites-le-nous simplement dans votre réponse.`,
  },
  {
    slug: "entite-juridique",
    use: "ask",
    title: "Entité juridique au lieu de l’établissement",
    refusalReason: null,
    fields: ["structureIdType", "structureId"],
    body: `Bonjour,

Le numéro indiqué pour {{structure}} ({{identifiant}}) est celui de l’entité juridique, c’est-à-dire du propriétaire. Une boîte est ouverte pour un lieu de soins précis\u00a0: nous avons besoin du numéro FINESS géographique de l’établissement où elle servira.

Les deux numéros se ressemblent et figurent l’un sous l’autre dans le répertoire FINESS\u00a0: l’entité juridique est abrégée EJ, l’établissement ET. Choisissez le type «\u00a0FINESS géographique\u00a0» et saisissez le numéro de l’établissement. Si plusieurs établissements sont concernés, faites une demande pour chacun.`,
  },
  {
    slug: "rpps-d-une-autre-personne",
    use: "ask",
    title: "RPPS d’une autre personne",
    refusalReason: null,
    fields: ["responsableLastName", "responsableFirstName", "responsableRpps"],
    body: `Bonjour,

D’après l’Annuaire Santé, le numéro RPPS {{rpps}} n’est pas celui de {{responsable}}, que votre demande désigne comme responsable. Le plus souvent, un chiffre a été mal recopié ou le numéro d’un confrère a été saisi.

Vérifiez le nom, le prénom et les onze chiffres du numéro RPPS\u00a0: le responsable le trouve sur sa carte CPS ou e-CPS et sur l’Annuaire Santé en ligne. Si le responsable a changé, indiquez la nouvelle personne.`,
  },
  {
    slug: "responsable-non-professionnel-de-sante",
    use: "ask",
    title: "Responsable qui n’est pas professionnel de santé",
    refusalReason: null,
    fields: ["responsableLastName", "responsableFirstName", "responsableProfessionCode", "responsableRpps"],
    body: `Bonjour,

Nous n’avons pas retrouvé {{responsable}} parmi les professionnels de santé en exercice. Or une boîte partagée est toujours placée sous la responsabilité d’un professionnel de santé qui a un numéro RPPS, même si d’autres personnes l’utilisent au quotidien.

Indiquez le nom, la profession et le numéro RPPS d’un professionnel de santé de {{structure}} qui accepte ce rôle. {{responsable}} pourra ensuite être ajouté à la boîte, pour la gérer, y écrire ou la lire.`,
  },
  {
    slug: "description-illisible",
    use: "ask",
    title: "Description incompréhensible",
    refusalReason: null,
    fields: ["description"],
    body: `Bonjour,

La description du compte, «\u00a0{{description}}\u00a0», ne nous permet pas de savoir à quoi servira la boîte. Vos correspondants verront ces mots\u00a0: ils doivent reconnaître votre structure d’un coup d’œil.

Écrivez en quelques mots le nom de la structure, le service s’il y en a un, puis la ville. Par exemple\u00a0: «\u00a0Pharmacie du centre 81000 Albi\u00a0» ou «\u00a0Secrétariat de cardiologie, clinique du Parc, Castres\u00a0». Évitez les abréviations propres à votre équipe et les noms de personnes.`,
  },
  {
    slug: "adresse-privee",
    use: "ask",
    title: "Adresse privée",
    refusalReason: null,
    fields: ["street", "postalCode", "city", "contactEmail"],
    body: `Bonjour,

L’adresse donnée pour {{structure}} ({{adresse}}) semble être celle d’un domicile. L’adresse d’une boîte partagée est celle du lieu de soins\u00a0: elle peut paraître dans l’annuaire de santé, et nous ne voulons pas y publier d’adresse privée.

Indiquez l’adresse postale où la structure accueille ses patients. Vérifiez aussi l’adresse mail de contact ({{mail de contact}})\u00a0: préférez celle de la structure à une adresse personnelle, pour que nos messages arrivent même en votre absence. Si vous exercez réellement à votre domicile, dites-le dans votre réponse.`,
  },
];
