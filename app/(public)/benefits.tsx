import { Icon, type IconName } from "@/components/ui/icon";

const benefits: { icon: IconName; title: string; text: string }[] = [
  {
    icon: "person",
    title: "Chacun sous son nom",
    text: "Pharmaciens, préparateurs, secrétaires : chacun entre avec son compte individuel. Plus de mot de passe sur un papier, et l’on sait qui a répondu.",
  },
  {
    icon: "key",
    title: "Entre professionnels, à l’abri",
    text: "Ordonnances, comptes rendus, résultats : les messages restent dans l’espace de confiance MSSanté, quel que soit l’opérateur de votre correspondant.",
  },
  {
    icon: "search",
    title: "Facile à trouver",
    text: "Une adresse lisible, au nom de la structure, visible de tous les utilisateurs de MSSanté. Les pharmacies sont aussi joignables depuis Mon espace santé.",
  },
];

export function Benefits() {
  return (
    <section>
      <h2 className="mb-6">Ce que la boîte change au quotidien</h2>
      <ul className="grid list-none gap-8 md:grid-cols-3">
        {benefits.map(({ icon, title, text }) => (
          <li key={title} className="border-accent border-t-4 pt-4">
            <h3 className="mb-2 flex items-center gap-2">
              <Icon name={icon} className="text-accent" />
              {title}
            </h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
