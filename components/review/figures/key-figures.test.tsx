import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { KeyFigures } from "@/components/review/figures/key-figures";
import { OutcomesCard } from "@/components/review/figures/outcomes-card";
import type { Figures } from "@/lib/review/figures/figures";

const total: Figures = {
  received: 1200,
  approved: 6,
  refused: 2,
  withdrawn: 2,
  decided: 8,
  waiting: 40,
  late: 1,
  asked: 2,
  whole: { median: 30, ninth: 90 },
  own: { median: 20, ninth: 72 },
  visible: 0,
  visibility: undefined,
};

const said = () => document.body.textContent?.replace(/\s/g, " ");

test("each figure says what it is of", () => {
  render(<KeyFigures total={total} isUnderWay />);
  expect(said()).toContain("Demandes décidées86 validées, 2 refusées");
  expect(said()).toContain("Demandes en attente40en ce moment");
  expect(said()).toContain("Délai de décision20 hmédiane ; 9 sur 10 en moins de 3 j");
  expect(said()).toContain("Au-delà de l’objectif12,5 %1 sur 8 décidées");
  expect(said()).toContain("Délai de visibilitépas de donnée");
});

test("nothing decided is no share and no delay, but zero request", () => {
  const nothing = { ...total, decided: 0, late: 0, asked: 0, whole: undefined, own: undefined };
  render(<KeyFigures total={nothing} isUnderWay={false} />);
  expect(screen.getAllByText("pas de donnée")).toHaveLength(5);
  expect(said()).not.toMatch(/NaN|undefined|Infinity/);
});

test("outcomes and reasons are shares of their own total", () => {
  render(<OutcomesCard total={total} reasons={[{ reason: "duplicate", count: 2 }]} />);
  const rows = screen.getAllByRole("row").map((row) => row.textContent?.replace(/\s/g, " "));
  expect(rows).toContain("Validée660 %");
  expect(rows).toContain("Retirée par le demandeur220 %");
  expect(rows).toContain("Une BAL ORG ou une demande existe déjà pour cet établissement2100 %");
});

test("nothing refused is said, without an empty table", () => {
  render(<OutcomesCard total={total} reasons={[]} />);
  expect(screen.getAllByRole("table")).toHaveLength(1);
  expect(screen.getByText("Aucun refus pendant la période.")).toBeVisible();
});
