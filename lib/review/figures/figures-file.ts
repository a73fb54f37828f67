import { byteOrderMark } from "@/lib/csv/byte-order-mark";
import { csvLines } from "@/lib/csv/csv-lines";
import type { Delay, WeekFigures } from "@/lib/review/figures/figures";
import { addDays, isoWeek } from "@/lib/review/figures/week";

type Column = { header: string; cell: (week: WeekFigures) => string };

const hours = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 2, useGrouping: false });

const columns: Column[] = [
  { header: "Semaine", cell: ({ monday }) => weekName(monday) },
  { header: "Du lundi", cell: ({ monday }) => frenchDay(monday) },
  { header: "Au dimanche", cell: ({ monday }) => frenchDay(addDays(monday, 6)) },
  { header: "En cours", cell: ({ isUnderWay }) => (isUnderWay ? "oui" : "") },
  { header: "Reçues", cell: ({ received }) => String(received) },
  { header: "Décidées", cell: ({ decided }) => String(decided) },
  { header: "Validées", cell: ({ approved }) => String(approved) },
  { header: "Refusées", cell: ({ refused }) => String(refused) },
  { header: "Retirées", cell: ({ withdrawn }) => String(withdrawn) },
  { header: "En attente à la fin", cell: ({ waiting }) => String(waiting) },
  { header: "Décidées au-delà de l’objectif", cell: ({ late }) => String(late) },
  { header: "Décidées après un complément", cell: ({ asked }) => String(asked) },
  ...delayColumns("Délai de décision", ({ own }) => own),
  ...delayColumns("Attente totale du demandeur", ({ whole }) => whole),
  { header: "Boîtes devenues visibles", cell: ({ visible }) => String(visible) },
  ...delayColumns("Délai de visibilité", ({ visibility }) => visibility),
];

/** The figures of each week as a file for a spreadsheet; what was not measured is an empty cell. */
export function figuresFile(weeks: WeekFigures[]): string {
  const rows = weeks.map((week) => columns.map(({ cell }) => cell(week)));
  return byteOrderMark + csvLines([columns.map(({ header }) => header), ...rows]);
}

function delayColumns(name: string, delayOf: (week: WeekFigures) => Delay | undefined): Column[] {
  const cell = (of: keyof Delay) => (week: WeekFigures) => {
    const delay = delayOf(week);
    return delay ? hours.format(delay[of]) : "";
  };
  return [
    { header: `${name}, médiane (h)`, cell: cell("median") },
    { header: `${name}, 9 sur 10 sous (h)`, cell: cell("ninth") },
  ];
}

function weekName(monday: string): string {
  const { year, week } = isoWeek(monday);
  return `${year}-S${String(week).padStart(2, "0")}`;
}

function frenchDay(day: string): string {
  return day.split("-").reverse().join("/");
}
