import { resultLabels } from "@/lib/journal/results";
import type { ToldLine } from "@/lib/journal/told-line";

type Column = { header: string; cell: (line: ToldLine) => string };

const format = new Intl.DateTimeFormat("fr-FR", { dateStyle: "short", timeStyle: "medium", timeZone: "Europe/Paris" });

/** What the file says of each line. */
export const exportColumns: Column[] = [
  { header: "Ligne", cell: ({ id }) => id },
  { header: "Date", cell: ({ at }) => format.format(at) },
  { header: "Personne", cell: ({ who }) => who },
  { header: "Moyen de connexion", cell: ({ how }) => how ?? "" },
  { header: "Origine", cell: ({ from }) => from ?? "" },
  { header: "Fait", cell: ({ what }) => what },
  { header: "Précision", cell: ({ why }) => why ?? "" },
  { header: "Objet", cell: ({ subject }) => subject },
  { header: "Nom de l’objet", cell: ({ subjectName }) => subjectName ?? "" },
  { header: "Résultat", cell: ({ result }) => resultLabels[result] },
];
