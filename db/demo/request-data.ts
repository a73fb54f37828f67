export type DemoRequest = {
  applicant: string;
  structureId: string;
  companyName: string;
  street: string;
  city: string;
  postalCode: string;
  departmentCode: string;
  phone: string;
  responsable: { lastName: string; firstName: string; rpps: string };
  hoursAgo: number;
  outcome?: "information_requested" | "refused" | "withdrawn" | "approved";
};

const sophie = { lastName: "Garnier", firstName: "Sophie", rpps: "10100007896" };
const amina = { lastName: "Haddad", firstName: "Amina", rpps: "10100010122" };
const thomas = { lastName: "Leroy", firstName: "Thomas", rpps: "10100013456" };
const julien = { lastName: "Bonnet", firstName: "Julien", rpps: "10100004562" };
const nadege = { lastName: "Vives", firstName: "Nadège", rpps: "10100001238" };

/** The request that opened the live BAL ORG of the demo. */
export const openedRequest: DemoRequest = {
  applicant: "nadege.vives@exemple.fr",
  structureId: "810001206",
  companyName: "Pharmacie du centre",
  street: "1 rue du Pont",
  city: "Albi",
  postalCode: "81000",
  departmentCode: "81",
  phone: "+33563000001",
  responsable: nadege,
  hoursAgo: 480,
  outcome: "approved",
};

/** Requests in every other state. */
export const otherRequests: DemoRequest[] = [
  {
    applicant: "julien.bonnet@exemple.fr",
    structureId: "310004502",
    companyName: "Pharmacie des Minimes",
    street: "12 avenue des Minimes",
    city: "Toulouse",
    postalCode: "31200",
    departmentCode: "31",
    phone: "+33561000002",
    responsable: julien,
    hoursAgo: 80,
  },
  {
    applicant: "sophie.garnier@exemple.fr",
    structureId: "340007806",
    companyName: "Pharmacie de l’Hôtel-de-Ville",
    street: "3 place Jean-Jaurès",
    city: "Montpellier",
    postalCode: "34000",
    departmentCode: "34",
    phone: "+33467000003",
    responsable: sophie,
    hoursAgo: 51,
  },
  {
    applicant: "amina.haddad@exemple.fr",
    structureId: "820003101",
    companyName: "Pharmacie Saint-Jacques",
    street: "8 rue de la République",
    city: "Montauban",
    postalCode: "82000",
    departmentCode: "82",
    phone: "+33563000004",
    responsable: amina,
    hoursAgo: 3,
  },
  {
    applicant: "thomas.leroy@exemple.fr",
    structureId: "120006606",
    companyName: "Pharmacie du Lac",
    street: "2 route du Lac",
    city: "Rodez",
    postalCode: "12000",
    departmentCode: "12",
    phone: "+33565000005",
    responsable: thomas,
    hoursAgo: 30,
    outcome: "information_requested",
  },
  {
    applicant: "amina.haddad@exemple.fr",
    structureId: "660005406",
    companyName: "Pharmacie de la Gare",
    street: "40 boulevard du Conflent",
    city: "Perpignan",
    postalCode: "66000",
    departmentCode: "66",
    phone: "+33468000006",
    responsable: amina,
    hoursAgo: 200,
    outcome: "refused",
  },
  {
    applicant: "julien.bonnet@exemple.fr",
    structureId: "460001100",
    companyName: "Pharmacie du Pont Vieux",
    street: "5 quai du Lot",
    city: "Cahors",
    postalCode: "46000",
    departmentCode: "46",
    phone: "+33565000007",
    responsable: julien,
    hoursAgo: 300,
    outcome: "withdrawn",
  },
];
