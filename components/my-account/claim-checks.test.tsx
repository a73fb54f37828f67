import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { ClaimChecks } from "@/components/my-account/claim-checks";
import { judgeRpps } from "@/lib/my-account/judge-rpps";

test("the gravest finding comes first, with its source and the date of the copy", () => {
  const declared = { firstName: "Inès", lastName: "Moreau", professionCode: "21", rpps: "10000001916" };
  const known = { rpps: "10000001916", lastName: "DURAND", firstName: "PAUL", professionCodes: ["21"] };
  const professional = { ...known, goneOn: null, searchText: "", sortText: "", activities: [] };
  render(<ClaimChecks checks={judgeRpps(declared, { copies: { professionals: "2026-11-10" }, professional })} />);
  const [, first, ...others] = screen.getAllByRole("row");
  expect(first).toHaveTextContent("Ce numéro est celui de Paul Durand au RPPS, non de Inès Moreau.");
  expect(first).toHaveTextContent("10/11/2026");
  expect(within(first as HTMLElement).getByText("Anomalie")).toBeVisible();
  expect(others.map((row) => within(row).getByText("Conforme"))).toHaveLength(3);
});
