import { capitals } from "./capitals";
import type { Category } from "./categories";
import type { Commune } from "./communes";
import { familyName } from "./family-names";
import type { Random } from "./random";
import { Weighted } from "./weighted";

const signs = `DU CENTRE|DE LA GARE|DE LA MAIRIE|DU MARCHE|DE LA PLACE|CENTRALE|DE L'HOTEL DE VILLE|DE LA POSTE|DU PONT
|DES ARCADES|DES HALLES|DU STADE|DES LILAS|DES TILLEULS|DES PLATANES|DES ACACIAS|DES OLIVIERS|DU PARC|DU LAC|DU CHATEAU
|DE LA FONTAINE|DES FONTAINES|DU MOULIN|DE L'EUROPE|DE LA REPUBLIQUE|DE LA LIBERTE|DE LA PAIX|DU PROGRES|DE FRANCE
|PRINCIPALE|NOUVELLE|MODERNE|DU SOLEIL|DU MIDI|DU LEVANT|DU PORT|DE LA PLAGE|DE L'OCEAN|DES PYRENEES|DES ALPES|DU MARAIS
|DE LA CATHEDRALE|DE L'EGLISE|DES CARMES|DES CORDELIERS|DE L'ABBAYE|DU PRIEURE|DES REMPARTS|DE LA TOUR|DES QUATRE CHEMINS
|DU ROND POINT|DU CENTRE COMMERCIAL|DES ARTS|DU THEATRE|DES ECOLES|DE L'HOPITAL|DES VIGNES|DU VIGNOBLE|DE LA VALLEE
|DES COTEAUX|DU PLATEAU|DE LA FORET|DU BOIS JOLI|DES ROSES|VICTOR HUGO|JEAN JAURES|PASTEUR|GAMBETTA|CARNOT|ST MICHEL
|SAINT JEAN|ST PIERRE|SAINT JACQUES|ST MARTIN|SAINTE ANNE|STE MARIE|ST ROCH|NOTRE DAME|ST LAURENT|SAINT SERNIN`;

const homes = `LES TILLEULS|LES OLIVIERS|LE CLOS FLEURI|LA ROSERAIE|LES JARDINS D'OC|LE PARC|BEAU SOLEIL|LES GLYCINES|SAINT JOSEPH
|SAINTE THERESE|LA PROVIDENCE|LES CEDRES|LE BOSQUET|LES HORTENSIAS|LA PINEDE|BELLEVUE|LE VAL FLEURI|LES MAGNOLIAS|L'OREE DU BOIS
|LES QUATRE SAISONS|LA FONTAINE|LE CHENE VERT|LES MIMOSAS|L'ESPERANCE|LES AMANDIERS|LA SOURCE|LES BRUYERES|LE BEL AGE`;

const list = (text: string) => text.replaceAll("\n", "").split("|");
const signsByUse = new Weighted(list(signs), (_, rank) => 1 / (rank + 6));
const homesByUse = new Weighted(list(homes), (_, rank) => 1 / (rank + 10));

/** Characters of the short name (`rs`) in FINESS; the long one (`rslongue`) has what is cut. */
const longest = 38;

/** An invented name, as FINESS writes it: the short one, and the long one when it says more. */
export function establishmentName(random: Random, category: Category, commune: Commune) {
  const full = capitals(
    category.named === "pharmacy" ? pharmacyName(random, commune) : otherName(random, category, commune),
  );
  if (full.length <= longest) return { name: full, longName: "" };
  const shortened = full
    .replace("PHARMACIE", "PHIE")
    .replace("CENTRE HOSPITALIER", "CH")
    .replace("CENTRE DE SANTE", "CDS");
  return { name: shortened.slice(0, longest).trim(), longName: full.slice(0, 60).trim() };
}

function pharmacyName(random: Random, commune: Commune): string {
  const head = random.percent(88)
    ? "PHARMACIE"
    : random.pick(["SELARL PHARMACIE", "GRANDE PHARMACIE", "PHIE", "SNC PHARMACIE"]);
  const kind = random.below(100);
  if (kind < 48) return `${head} ${signsByUse.draw(random)}`;
  if (kind < 55) return `${head} DE ${commune.town}`;
  if (kind < 60) return `${head} ${familyName(random)} ET ${familyName(random)}`;
  return `${head} ${familyName(random)}`;
}

function otherName(random: Random, { heads, named }: Category, commune: Commune): string {
  const head = random.pick(heads);
  if (named === "town") return `${head} ${random.percent(70) ? "DE " : ""}${commune.town}`;
  return random.percent(60) ? `${head} ${homesByUse.draw(random)}` : `${head} ${familyName(random)}`;
}
