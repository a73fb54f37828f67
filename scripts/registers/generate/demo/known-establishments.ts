import { categories, pharmacyCode } from "../categories";
import type { Commune } from "../communes";
import type { Establishment, establishmentMaker } from "../establishments";
import { siretNumber } from "../keys";

type Make = ReturnType<typeof establishmentMaker>;

const noAddress = { complement: "", number: "", suffix: "", type: "", name: "", locality: "" };

/**
 * What the register says of the structures of the demo's requests. Most of it agrees with them; each of the others has
 * one thing that a reviewer must see. The pharmacy of Cahors is in no register.
 */
export function knownEstablishments(make: Make, communeOf: (code: string) => Commune) {
  const category = categories.find(({ code }) => code === pharmacyCode);
  if (!category) throw new Error("no category of pharmacies");
  const pharmacy = (
    communeCode: string,
    postalCode: string,
    [number, type, street]: readonly [string, string, string],
    values: Partial<Establishment>,
  ) => {
    const commune = communeOf(communeCode);
    const address = { ...noAddress, number, type, name: street };
    const place = { address, postalCode, deliveryLine: `${postalCode} ${commune.town}` };
    return make(commune, { category, nameComplement: "", longName: "", ...place, ...values });
  };
  return {
    albi: pharmacy("81004", "81000", ["1", "R", "DU PONT"], {
      finess: "810001206",
      name: "PHARMACIE DU CENTRE",
      phone: "0563000001",
      siret: siretNumber(900_001),
    }),
    /** A draft of the demo is about it: found by its name. */
    cathedral: pharmacy("81004", "81000", ["14", "PL", "STE CECILE"], {
      name: "PHARMACIE DE LA CATHEDRALE",
      phone: "0536490812",
    }),
    toulouse: pharmacy("31555", "31200", ["12", "AV", "DES MINIMES"], {
      finess: "310004502",
      name: "PHARMACIE DES MINIMES",
      phone: "0561000002",
      siret: siretNumber(900_002),
    }),
    /** Closed since the copy before. */
    montpellier: pharmacy("34172", "34000", ["3", "PL", "JEAN JAURES"], {
      finess: "340007806",
      name: "PHARMACIE DE L'HOTEL DE VILLE",
      phone: "0467000003",
    }),
    /** Has another telephone, and a box in the directory. */
    montauban: pharmacy("82121", "82000", ["8", "R", "DE LA REPUBLIQUE"], {
      finess: "820003101",
      name: "PHARMACIE SAINT JACQUES",
      phone: "0536490044",
    }),
    /** Has no telephone, and another street number. */
    rodez: pharmacy("12202", "12000", ["22", "RTE", "DU LAC"], {
      finess: "120006606",
      name: "PHARMACIE DU LAC",
      phone: "",
    }),
    /** The request gives the number of its legal entity. */
    perpignan: pharmacy("66136", "66000", ["40", "BD", "DU CONFLENT"], {
      legalFiness: "660005406",
      name: "PHARMACIE DE LA GARE",
      phone: "0468000006",
    }),
    /** Delivered at a CEDEX. */
    cedex: pharmacy("31555", "31059", ["118", "RTE", "DE NARBONNE"], {
      name: "PHARMACIE DU CAMPUS",
      deliveryLine: "31059 TOULOUSE CEDEX 9",
    }),
    ajaccio: pharmacy("2A004", "20000", ["7", "CRS", "GRANDVAL"], { name: "PHARMACIE DU GOLFE" }),
    bastia: pharmacy("2B033", "20200", ["21", "BD", "PAOLI"], { name: "PHARMACIE DU VIEUX PORT" }),
    saintMartin: pharmacy("97801", "97150", ["5", "R", "DE HOLLANDE"], { name: "PHARMACIE DE MARIGOT" }),
    mayotte: pharmacy("97611", "97600", ["", "R", "DU COMMERCE"], { name: "PHARMACIE DU LAGON" }),
  };
}
