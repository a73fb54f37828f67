import { capitals } from "./capitals";
import { familyName } from "./family-names";
import { firstName } from "./first-names";
import type { Random } from "./random";
import { Weighted } from "./weighted";

/** As FINESS abbreviates them, with how many in a thousand. */
const types = new Weighted(
  Object.entries({
    R: 470,
    AV: 165,
    PL: 95,
    BD: 85,
    RTE: 65,
    CHE: 34,
    ALL: 32,
    CRS: 14,
    IMP: 12,
    QU: 12,
    SQ: 6,
    FG: 5,
    PAS: 3,
    ESP: 2,
  }),
  ([, share]) => share,
);

const names =
  `DE LA REPUBLIQUE|DU GENERAL DE GAULLE|VICTOR HUGO|JEAN JAURES|DE LA GARE|DE LA MAIRIE|DE L'EGLISE|GAMBETTA
|PASTEUR|DE LA LIBERTE|DES ECOLES|DU MARCHE|DE VERDUN|DU 8 MAI 1945|DU 11 NOVEMBRE|DE LA LIBERATION|LEON BLUM|EMILE ZOLA
|DU MARECHAL FOCH|DU MARECHAL LECLERC|CARNOT|DE LA PAIX|VOLTAIRE|JULES FERRY|DES TILLEULS|DES PLATANES|DES ACACIAS|DES LILAS
|DU CHATEAU|DU MOULIN|DE LA FONTAINE|DU LAVOIR|DE TOULOUSE|DE PARIS|DE LYON|DE BORDEAUX|D'ESPAGNE|DE LA POSTE|DU STADE
|DES VIGNES|DU PONT|DU PONT VIEUX|DE L'HOTEL DE VILLE|SAINT ROCH|NOTRE DAME|ST JACQUES|ST MARTIN|STE ANNE|DES CARMES
|DES CORDELIERS|DE L'EUROPE|DU DOCTEUR CALMETTE|MARIE CURIE|AMBROISE PARE|SIMONE VEIL|GEORGES BRASSENS|JEAN MOULIN
|DU 19 MARS 1962|DES PYRENEES|DE LA MER|DU LAC|DE LA PLAGE|DES ARCADES|DU PROGRES|DE LA FRATERNITE|DES MINIMES
|D'OCCITANIE|DU LANGUEDOC|DE GASCOGNE|DES OLIVIERS|DES CYPRES|DES ROSES|DU COMMERCE|DE L'INDUSTRIE|DES ARTISANS`
    .replaceAll("\n", "")
    .split("|");

const places = [
  "ZA DU PLATEAU",
  "ZAC DES CHAMPS",
  "CENTRE COMMERCIAL",
  "LE BOURG",
  "LIEU DIT LA PLAINE",
  "RESIDENCE DU PARC",
];
const complements = ["BATIMENT A", "BATIMENT B", "IMMEUBLE LE PONANT", "REZ DE CHAUSSEE", "RESIDENCE LES PINS"];

export type StreetAddress = {
  complement: string;
  number: string;
  suffix: string;
  type: string;
  name: string;
  locality: string;
};

/** An invented street address, in the capitals and abbreviations of FINESS. */
export function streetAddress(random: Random): StreetAddress {
  const complement = random.percent(6) ? random.pick(complements) : "";
  if (random.percent(7))
    return { complement, number: "", suffix: "", type: "", name: "", locality: random.pick(places) };
  const [type] = types.draw(random);
  const number = random.percent(88) ? String(1 + random.below(random.percent(80) ? 60 : 900)) : "";
  const suffix = number && random.percent(6) ? random.pick(["B", "B", "T", "A", "C"]) : "";
  return { complement, number, suffix, type, name: streetName(random), locality: locality(random) };
}

function streetName(random: Random): string {
  if (random.percent(72)) return random.pick(names);
  return capitals(`${firstName(random, random.percent(20))} ${familyName(random)}`);
}

function locality(random: Random): string {
  if (random.percent(90)) return "";
  return random.percent(40) ? random.pick(places) : `BP ${1 + random.below(900)}`;
}
