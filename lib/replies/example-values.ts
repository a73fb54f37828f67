import type { ReplyValues } from "@/lib/replies/variables";

/** A made-up request of the region, to show what a text will look like. */
export function exampleValues(region: { name: string; serviceCentreName: string; supportEmail: string }): ReplyValues {
  return {
    applicant: "Nadège Vives",
    structure: "Pharmacie du centre",
    number: "1042",
    identifier: "FINESS géographique 81 000 120 6",
    address: "1 rue du Pont, 81000 Albi",
    city: "Albi",
    service: "Officine",
    description: "Pharmacie du centre 81000 Albi",
    contactEmail: "contact@pharmacie-du-centre.example",
    responsable: "Camille Martin",
    rpps: "10 100 001 238",
    profession: "Pharmacien",
    submittedOn: "24\u00a0novembre 2026",
    region: region.name,
    serviceCentre: region.serviceCentreName,
    serviceCentreContact: region.supportEmail,
  };
}
