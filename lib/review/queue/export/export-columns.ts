import type { QueueRow } from "@/db/queries/review-queue";
import { structureIdentifierLabels } from "@/lib/identifiers/structure-identifier";
import { professionLabel } from "@/lib/professions/profession-label";
import { stateLabels, stateWords, statusesOfWord } from "@/lib/review/queue/query/words";
import { requestAlertLabels } from "@/lib/review/queue/request-alert";
import { regionName } from "@/lib/territories/regions";

type Column = { header: string; cell: (row: QueueRow) => string };

/** What the file of a list says of each request, column by column. */
export const exportColumns: Column[] = [
  { header: "Demande", cell: ({ number }) => String(number) },
  { header: "État", cell: ({ status }) => stateOf(status) },
  { header: "Région", cell: ({ regionCode }) => regionName(regionCode) ?? regionCode },
  { header: "Structure", cell: ({ companyName }) => companyName },
  { header: "Service", cell: ({ service }) => service ?? "" },
  { header: "Code postal", cell: ({ postalCode }) => postalCode },
  { header: "Ville", cell: ({ city }) => city },
  { header: "Type d’identifiant", cell: ({ structureIdType }) => structureIdentifierLabels[structureIdType] },
  { header: "Identifiant", cell: ({ structureId }) => structureId },
  { header: "Responsable", cell: (row) => `${row.responsableFirstName} ${row.responsableLastName}` },
  { header: "RPPS", cell: ({ responsableRpps }) => responsableRpps },
  { header: "Profession", cell: ({ responsableProfessionCode }) => professionLabel(responsableProfessionCode) },
  { header: "Demandeur", cell: (row) => `${row.applicantFirstName} ${row.applicantLastName}` },
  { header: "Adresse de contact", cell: ({ contactEmail }) => contactEmail },
  { header: "Envoyée le", cell: ({ submittedAt }) => instant(submittedAt) },
  { header: "Décidée le", cell: ({ decidedAt }) => (decidedAt ? instant(decidedAt) : "") },
  { header: "Décidée par", cell: ({ decidedBy }) => decidedBy ?? "" },
  { header: "Prise par", cell: ({ holder }) => holder ?? "" },
  { header: "Alertes", cell: ({ alerts }) => alerts.map((alert) => requestAlertLabels[alert]).join(", ") },
];

const format = new Intl.DateTimeFormat("fr-FR", { dateStyle: "short", timeStyle: "short", timeZone: "Europe/Paris" });

function instant(date: Date): string {
  return format.format(date);
}

function stateOf(status: QueueRow["status"]): string {
  const word = stateWords.find((one) => statusesOfWord[one].includes(status));
  return word ? stateLabels[word] : status;
}
