import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { DelayByWeek } from "@/components/review/figures/delay-by-week";
import { delayColumns, lateColumn } from "@/components/review/figures/delay-columns";
import { RequestsByWeek } from "@/components/review/figures/requests-by-week";
import type { Figures, WeekFigures } from "@/lib/review/figures/figures";

const nothing: Figures = {
  received: 0,
  approved: 0,
  refused: 0,
  withdrawn: 0,
  decided: 0,
  waiting: 0,
  late: 0,
  asked: 0,
  whole: undefined,
  own: undefined,
  visible: 0,
  visibility: undefined,
};

const weeks: WeekFigures[] = [
  { ...nothing, monday: "2026-12-21", isUnderWay: false, received: 12, decided: 8, approved: 7, refused: 1, late: 2 },
  { ...nothing, monday: "2026-12-28", isUnderWay: false, received: 3 },
  { ...nothing, monday: "2027-01-04", isUnderWay: true, received: 5, decided: 1, approved: 1 },
].map((week) => (week.decided > 0 ? { ...week, own: { median: 20, ninth: 60 } } : week));

const withoutStyle = (container: HTMLElement) => expect(container.innerHTML).not.toMatch(/<style|\sstyle=/);

test("a chart has a name, a description, and the same data as a table", () => {
  const { container } = render(<RequestsByWeek weeks={weeks} />);
  const chart = screen.getByRole("img", { name: /Demandes reçues et décidées, par semaine/ });
  expect(chart.querySelector("desc")).toHaveTextContent("Reçues : de 3 à 12 par semaine, 5 la dernière.");
  expect(container.querySelectorAll("svg[role=img] > rect")).toHaveLength(6);
  const rows = within(screen.getByRole("table", { hidden: true })).getAllByRole("row", { hidden: true });
  expect(rows.map((row) => row.textContent)).toEqual([
    "SemaineReçuesDécidéesdont validéesdont refuséesRetirées",
    "S52\u00a02026lundi 21 décembre 2026128710",
    "S53\u00a02026lundi 28 décembre 202630000",
    "S1\u00a02027lundi 4 janvier 2027, en cours51100",
  ]);
  withoutStyle(container);
});

test("a week without decision has no delay: the line is cut, and the table says so", () => {
  const { container } = render(
    <DelayByWeek
      title="Délai de décision"
      weeks={weeks}
      delayOf={({ own }) => own}
      targetHours={72}
      columns={[...delayColumns("own", "Délai"), lateColumn]}
      nothing="Aucune décision."
    />,
  );
  expect(container.querySelectorAll("svg[role=img] > circle")).toHaveLength(2);
  for (const path of container.querySelectorAll("path")) expect(path.getAttribute("d")?.match(/M/g)).toHaveLength(2);
  expect(screen.getByText("Objectif : 72 h", { normalizer: (text) => text.replaceAll("\u00a0", " ") })).toBeVisible();
  const row = screen.getByRole("row", { name: /S53/, hidden: true });
  expect(within(row).getAllByText("pas de donnée")).toHaveLength(3);
  withoutStyle(container);
});

test("a period without any delay has no chart", () => {
  const own = weeks.map((week) => ({ ...week, own: undefined }));
  render(
    <DelayByWeek title="Délai" weeks={own} delayOf={(week) => week.own} columns={[]} nothing="Aucune décision." />,
  );
  expect(screen.queryByRole("img")).toBeNull();
  expect(screen.getByText("Aucune décision.")).toBeVisible();
});
