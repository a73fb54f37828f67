import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { FiguresFilter } from "@/components/review/figures/figures-filter";
import { PeriodSentence } from "@/components/review/figures/period-sentence";

const period = { firstMonday: "2026-11-09", weeks: 2 };
const regions = [
  { code: "53", name: "Bretagne" },
  { code: "76", name: "Occitanie" },
];

test("the period shown is in the form, in the file and in words", () => {
  render(<FiguresFilter period={period} region="76" regions={regions} />);
  expect(screen.getByLabelText("Du")).toHaveValue("2026-11-09");
  expect(screen.getByLabelText("Au")).toHaveValue("2026-11-22");
  expect(screen.getByLabelText("Région")).toHaveValue("76");
  expect(screen.getByRole("link", { name: "Télécharger le tableau (CSV)" })).toHaveAttribute(
    "href",
    "/instruction/chiffres/export?du=2026-11-09&au=2026-11-22&region=76",
  );
  expect(screen.getByRole("link", { name: "1 an" })).toHaveAttribute("href", expect.stringContaining("region=76"));
});

test("whoever has one region is not asked which", () => {
  render(<FiguresFilter period={period} region={undefined} regions={regions.slice(0, 1)} />);
  expect(screen.queryByLabelText("Région")).toBeNull();
});

test.each([
  [
    { ...period, isShortened: false },
    "Du lundi 9 novembre 2026 au dimanche 22 novembre 2026 : 2 semaines, de S46 2026 à S47 2026.",
  ],
  [
    { firstMonday: "2026-12-28", weeks: 1, isShortened: false },
    "Du lundi 28 décembre 2026 au dimanche 3 janvier 2027 : semaine S53 2026.",
  ],
])("%j is said in days and in weeks", (shown, sentence) => {
  const { container } = render(<PeriodSentence period={shown} />);
  expect(container.textContent?.replace(/\s/g, " ")).toBe(sentence);
});

test("a period cut to two years says so", () => {
  const { container } = render(
    <PeriodSentence period={{ firstMonday: "2024-11-18", weeks: 106, isShortened: true }} />,
  );
  expect(container).toHaveTextContent("C’est le plus long possible");
});
