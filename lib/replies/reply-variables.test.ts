import { expect, test } from "vitest";
import { replyVariables } from "@/lib/replies/reply-variables";

const request = {
  applicantId: "applicant",
  regionCode: "76",
  number: 1042,
  contactEmail: "contact@exemple.fr",
  description: "Pharmacie du centre 81000 Albi",
  structureIdType: "FINESS_GEO" as const,
  structureId: "810001206",
  companyName: "Pharmacie du centre",
  service: null,
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
  paperless: true,
  isListed: true,
  submittedAt: new Date("2026-11-23T23:30:00Z"),
};
const region = { name: "Occitanie", serviceCentreName: "Centre d’Occitanie", supportEmail: "aide@region.example" };

test("each variable says what people read of the request", () => {
  expect(replyVariables(request, region, { firstName: "Camille", lastName: "Martin" })).toEqual({
    applicant: "Camille Martin",
    structure: "Pharmacie du centre",
    number: "1042",
    identifier: expect.stringMatching(/^FINESS géographique 81\s?000\s?120\s?6$/),
    address: "1 rue du Pont, 81000 Albi",
    city: "Albi",
    service: "",
    description: "Pharmacie du centre 81000 Albi",
    contactEmail: "contact@exemple.fr",
    responsable: "Nadège Vives",
    rpps: expect.stringMatching(/^10\s?1\s?0?0?\s?[\d\s]+238$/),
    profession: "Pharmacien",
    submittedOn: "24\u00a0novembre 2026",
    region: "Occitanie",
    serviceCentre: "Centre d’Occitanie",
    serviceCentreContact: "aide@region.example",
  });
});

test("an address without a street is that of the town", () => {
  const { address } = replyVariables({ ...request, street: null }, region, { firstName: "C", lastName: "M" });
  expect(address).toBe("81000 Albi");
});
