import { fullName } from "@/lib/actor";
import { formatRpps } from "@/lib/identifiers/rpps";
import { formatStructureIdentifier, structureIdentifierLabels } from "@/lib/identifiers/structure-identifier";
import { day } from "@/lib/moment";
import { professionLabel } from "@/lib/professions/profession-label";
import type { ReplyValues } from "@/lib/replies/variables";
import type { SentRequest } from "@/lib/requests/sent-request";

type Region = { name: string; serviceCentreName: string; supportEmail: string };
type Applicant = { firstName: string; lastName: string };

/** What the variables of a text say of a request, as people read it. */
export function replyVariables(
  request: SentRequest & { number: number },
  region: Region,
  applicant: Applicant,
): ReplyValues {
  const { structureIdType, structureId, street, postalCode, city } = request;
  return {
    applicant: fullName(applicant),
    structure: request.companyName,
    number: String(request.number),
    identifier: `${structureIdentifierLabels[structureIdType]} ${formatStructureIdentifier(structureIdType, structureId)}`,
    address: [street, `${postalCode} ${city}`].filter(Boolean).join(", "),
    city,
    service: request.service ?? "",
    description: request.description,
    contactEmail: request.contactEmail,
    responsable: fullName({ firstName: request.responsableFirstName, lastName: request.responsableLastName }),
    rpps: formatRpps(request.responsableRpps),
    profession: professionLabel(request.responsableProfessionCode),
    submittedOn: day(request.submittedAt),
    region: region.name,
    serviceCentre: region.serviceCentreName,
    serviceCentreContact: region.supportEmail,
  };
}
