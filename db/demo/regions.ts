import type { Db } from "@/db/client";
import { regionDomains, regions } from "@/db/schema";

export const occitanie = "76";

/** One region open to registration, and one that is not. */
export async function seedRegions(db: Db): Promise<void> {
  await db.insert(regions).values([
    {
      code: occitanie,
      name: "Occitanie",
      isOpen: true,
      serviceCentreName: "Centre de services e-santé Occitanie",
      supportEmail: "support@occitanie.exemple.fr",
      supportUrl: "https://support.occitanie.exemple.fr",
      targetHours: 72,
      secondLook: ["other_operator_box"],
    },
    {
      code: "53",
      name: "Bretagne",
      isOpen: false,
      closedMessage:
        "La Bretagne propose un autre service de messagerie sécurisée. Adressez-vous à son centre de services pour obtenir une boîte.",
      serviceCentreName: "Centre de services e-santé Bretagne",
      supportEmail: "support@bretagne.exemple.fr",
      targetHours: 72,
    },
  ]);
  await db.insert(regionDomains).values([
    { regionCode: occitanie, professionCode: "21", domain: "pharmacien.oc.mssante.fr" },
    { regionCode: occitanie, professionCode: "10", domain: "medecin.oc.mssante.fr" },
  ]);
}
