import type { Random } from "./random";
import { Weighted } from "./weighted";

/** Names that half of the streets of France bear: nobody in particular. */
const common = `Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux
David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefevre Faure Andre Mercier
Blanc Guerin Boyer Garnier Chevalier Francois Legrand Gauthier Garcia Perrin Robin Clement Morin Nicolas Henry Roussel
Mathieu Gautier Masson Marchand Duval Denis Dumont Marie Lemaire Noel Meyer Dufour Meunier Brun Blanchard Giraud Joly
Riviere Lucas Brunet Gaillard Barbier Arnaud Martinez Gerard Roche Renard Schmitt Roy Leroux Colin Vidal Caron Picard
Roger Fabre Aubert Lemoine Renaud Dumas Lacroix Olivier Philippe Bourgeois Pierre Benoit Rey Leclerc Payet Rolland
Leclercq Guillaume Lecomte Lopez Jean Dupuy Guillot Hubert Berger Carpentier Sanchez Dupuis Moulin Louis Deschamps Huet
Vasseur Perez Boucher Fleury Royer Klein Jacquet Adam Paris Poirier Marty Aubry Guyot Carre Charles Renault Charpentier
Menard Maillard Baron Bertin Bailly Herve Schneider Fernandez Collet Leger Bouvier Julien Prevost Millet Perrot Daniel
Cousin Germain Breton Besson Langlois Remy Le-Gall Haddad Diallo Nguyen Benali Traore Vives Pujol Barthez`.split(/\s+/);

const starts =
  `A Ba Be Bi Bo Bou Bra Bre Bri Bro Ca Cha Che Cho Cla Co Cou Cra Cro Da De Di Do Dou Dra Du E Fa Fe Fla Fo
Fou Fra Fri Ga Ge Gi Go Gou Gra Gri Gui Ha He Ho Hu Ja Je Jo Ju La Le Li Lo Lou Ma Me Mi Mo Mou Na Ne No O Pa Pe Pi Pla
Po Pou Pra Pre Pu Que Ra Re Ri Ro Rou Sa Se Si So Sou Ta Te Ti To Tou Tra Tre Va Ve Vi Vo`.split(/\s+/);
const middles = ["", "", "", "la", "ri", "ma", "do", "ti", "che", "ro", "le", "ga"];
const hearts =
  `b bl br c ch d dr f g gn gu l ll m mb mp n nd ng nn nt p pl r rb rc rd rg rl rm rn rr rt rv s ss st t tr tt v
vr z`.split(/\s+/);
const ends =
  `ac age aigne ain aine aire ais al ald an and ant ard as at aud ault aut ay eau el elle enne er erie et ette eux
ez ie ier iere ieu ieux in ineau iol ion is it oin ois oise on onne ot ou oul our oux ue uet`.split(/\s+/);

const names = 320_000;
/** How far the commonest names stand out: with this one, the first is borne by 3 persons in 1,000, as in France. */
const flatness = 30;
const composed = starts.length * middles.length * hearts.length * ends.length;
/** Shares no factor with `composed`, so that ranks that follow each other don't look alike. */
const stride = 1_000_003;

const ranksByUse = new Weighted(
  Array.from({ length: names }, (_, rank) => rank),
  (rank) => 1 / (rank + flatness),
);

/** The name of a rank, the commonest first. */
function familyNameOfRank(rank: number): string {
  const name = common[rank];
  if (name) return name.replace("-", " ");
  let left = ((rank + 1) * stride) % composed;
  const part = (list: readonly string[]) => {
    const chosen = list[left % list.length] ?? "";
    left = Math.floor(left / list.length);
    return chosen;
  };
  return part(starts) + part(middles) + part(hearts) + part(ends);
}

/** A family name, drawn as often as its rank makes it common (Zipf’s law); one in thirty is double. */
export function familyName(random: Random): string {
  const name = familyNameOfRank(ranksByUse.draw(random));
  return random.below(30) ? name : `${name}-${familyNameOfRank(ranksByUse.draw(random))}`;
}
