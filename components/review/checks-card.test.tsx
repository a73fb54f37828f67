import { render, screen } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { ChecksCard } from "@/components/review/checks-card";
import type { ComparedCheck } from "@/lib/registers/checks/compare-checks";

const check = (values: Partial<ComparedCheck>): ComparedCheck => ({
  code: "structure_open",
  verdict: "pass",
  sentence: "L’établissement est ouvert.",
  source: "FINESS",
  sourceDate: "2026-05-12",
  ...values,
});

function show(checks: ComparedCheck[], values: Partial<Parameters<typeof ChecksCard>[0]> = {}) {
  const takenAt = new Date("2026-11-24T09:12:00Z");
  render(
    <ChecksCard checks={checks} occasion="submission" takenAt={takenAt} newer={[]} checkAgain={vi.fn()} {...values} />,
  );
}

describe("the checks of a request", () => {
  test("what needs the reviewer or is unknown is in sight; what is well is folded away in one line, and counted", () => {
    show([
      check({ verdict: "fail", sentence: "Il a fermé." }),
      check({ code: "region", verdict: "unknown", sentence: "Rien ne le dit." }),
      check({ code: "domain", sentence: "Bon domaine." }),
      check({ code: "territory", sentence: "Bon lieu." }),
    ]);
    for (const seen of ["Il a fermé.", "Rien ne le dit."]) {
      expect(screen.getByText(seen).closest("details")).toBeNull();
    }
    expect(screen.getByText("2 contrôles sans anomalie").closest("details")).toHaveTextContent("Bon lieu.");
    expect(screen.getByText(/Faits à l’envoi/)).toHaveTextContent("24/11/2026");
  });

  test("each is a line with its verdict in words, and the region of the table is reached with the keyboard", () => {
    show([check({ verdict: "fail", sentence: "Il a fermé." })]);
    const [, line] = screen.getAllByRole("row");
    expect(line).toHaveTextContent("Anomalie");
    expect(screen.getByRole("rowheader")).toHaveTextContent("Ouverture de la structure. Il a fermé.");
    expect(screen.getByRole("region", { name: "Tous les contrôles" })).toHaveAttribute("tabindex", "0");
  });

  test("each says its source and the date of the copy, and that an old one is old", () => {
    show([check({ verdict: "warn", sourceDate: "2020-05-12" })]);
    const cells = screen.getAllByRole("cell").map((cell) => cell.textContent);
    expect(cells).toEqual(["À vérifier", "FINESS", "12/05/2020 (copie ancienne)"]);
  });

  test("what changed since the submission is in sight, with what was found then", () => {
    show([check({ before: { verdict: "fail", sentence: "Il avait fermé." } })], { occasion: "review" });
    expect(screen.getByText("Il avait fermé.").closest("details")).toBeNull();
    expect(screen.getByText("À l’envoi : anomalie.")).toBeVisible();
    expect(screen.getByText(/Refaits le/)).toBeVisible();
  });

  test("words that differ are marked on both sides", () => {
    const difference = [
      { typed: "rue", register: "rue" },
      { typed: "Port", register: null },
      { typed: null, register: "Pont" },
    ];
    show([check({ verdict: "warn", difference })]);
    const [typed, register] = screen.getAllByRole("definition");
    expect(typed).toHaveTextContent("rue Port");
    expect(register).toHaveTextContent("rue Pont");
    expect([...document.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["Port", "Pont"]);
  });

  test("a newer copy is said, and the checks can be made again", () => {
    show([check({})], { newer: ["finess"] });
    expect(screen.getByText(/Une copie plus récente est arrivée/)).toHaveTextContent("FINESS");
    expect(screen.getByRole("button", { name: "Vérifier à nouveau" })).toBeVisible();
  });

  test("whoever may not has no button", () => {
    show([check({})], { checkAgain: undefined });
    expect(screen.queryByRole("button")).toBeNull();
  });
});
