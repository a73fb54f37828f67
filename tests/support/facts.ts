import type { Establishment, ProfessionalActivity } from "@/db/queries/register-lookup";
import type { Facts, KnownProfessional } from "@/lib/registers/checks/facts";

/** An officine of Albi as FINESS has it. */
export function aKnownEstablishment(values: Partial<Establishment> = {}): Establishment {
  return {
    finess: "810001206",
    legalFiness: "810009993",
    name: "PHARMACIE DU CENTRE",
    longName: null,
    nameComplement: null,
    addressComplement: null,
    streetNumber: "1",
    streetType: "R",
    streetName: "DU PONT",
    streetNumberSuffix: null,
    locality: null,
    deliveryLine: "81000 ALBI",
    postalCode: "81000",
    communeCode: "81004",
    departmentCode: "81",
    phone: "0563000001",
    categoryCode: "620",
    categoryLabel: "Pharmacie d'Officine",
    siret: "73282932000074",
    openedOn: "1990-01-01",
    updatedOn: null,
    goneOn: null,
    searchText: "pharmacie du centre albi 81000",
    sortText: "pharmacie du centre albi",
    ...values,
  };
}

/** A pharmacist who practises there and nowhere else. */
export function aKnownProfessional(
  values: Partial<KnownProfessional> = {},
  activity: Partial<ProfessionalActivity> = {},
): KnownProfessional {
  const rpps = values.rpps ?? "10100001238";
  return {
    rpps,
    lastName: "VIVES",
    firstName: "NADEGE",
    professionCodes: ["21"],
    goneOn: null,
    searchText: "vives nadege albi",
    sortText: "vives nadege",
    activities: [
      {
        rpps,
        professionCode: "21",
        categoryCode: "C",
        modeCode: "L",
        pharmacistSectionCode: "A",
        roleCode: null,
        sectorCode: "SA33",
        finess: "810001206",
        legalFiness: "810009993",
        siret: "73282932000074",
        companyName: "PHARMACIE DU CENTRE",
        tradeName: null,
        postalCode: "81000",
        city: "ALBI",
        departmentCode: "81",
        phone: null,
        email: null,
        ...activity,
      },
    ],
    ...values,
  };
}

const vouched = {
  firstName: "Nadège",
  lastName: "Vives",
  rpps: "10100001238",
  vouchedAt: new Date("2026-11-24T09:00:00Z"),
};

/** A request of which the registers, and Pro Santé Connect, say the same in every respect. */
export const soundFacts: Facts = {
  request: {
    applicantId: "applicant",
    regionCode: "76",
    contactEmail: "contact@pharmacie-du-centre.fr",
    structureIdType: "FINESS_GEO",
    structureId: "810001206",
    companyName: "Pharmacie du centre",
    street: "1 rue du Pont",
    city: "Albi",
    postalCode: "81000",
    departmentCode: "81",
    phone: "+33563000001",
    secondPhone: null,
    responsableLastName: "Vives",
    responsableFirstName: "Nadège",
    responsableProfessionCode: "21",
    responsableRpps: "10100001238",
  },
  regionName: "Occitanie",
  copies: { finess: "2026-05-12", professionals: "2026-05-20", mailboxes: "2026-05-21" },
  establishments: [aKnownEstablishment()],
  professional: aKnownProfessional(),
  directoryMailboxes: [],
  account: { id: "applicant", firstName: "NADEGE", lastName: "Vives", professionCode: "21", rppsCheckedAt: null },
  applicantIdentity: vouched,
  responsableIdentity: vouched,
  contactAccountId: undefined,
  domain: "pharmacien.oc.mssante.fr",
  address: { value: "Pharmacie.albi@pharmacien.oc.mssante.fr", isTaken: false, isInDirectory: false },
};
