import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { InformationAskedList } from "@/components/review/information-asked";

type Props = Parameters<typeof InformationAskedList>[0];

const request = { structureIdType: "FINESS_GEO", city: "Albi", street: "1 rue du Pont" } as unknown as Props["request"];
const asked = {
  id: "i",
  askedAt: new Date("2026-11-01T08:00:00Z"),
  askedByFirstName: "Claire",
  askedByLastName: "Roux",
  message: "Bonjour",
  questions: [
    { field: "city", question: "Quelle ville ?" },
    { field: "street", question: "Quelle rue ?" },
  ],
  answer: null,
  answeredAt: new Date("2026-11-02T08:00:00Z"),
  cancelledAt: null,
};
const changes: Props["changes"] = new Map([["city", "Castres"]]);

test("what the latest answer changed is marked, beside what it was", () => {
  render(<InformationAskedList asked={[asked, { ...asked, id: "j" }]} request={request} changes={changes} />);
  expect(screen.getAllByText("modifié")).toHaveLength(1);
  expect(screen.getByText("Castres").tagName).toBe("DEL");
  expect(screen.getByText("Albi").tagName).toBe("INS");
  expect(screen.getByText("inchangé").parentElement).toHaveTextContent("1 rue du Pont");
});

test("nothing is marked before the answer", () => {
  render(<InformationAskedList asked={[{ ...asked, answeredAt: null }]} request={request} changes={changes} />);
  expect(screen.getByText("En attente de la réponse du demandeur.")).toBeVisible();
  expect(screen.queryByText("modifié")).toBeNull();
});
