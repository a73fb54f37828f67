import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { OperatorActs } from "@/components/connection-enquiries/operator-acts";
import type { EnquiryStatus } from "@/lib/connection-enquiries/status";
import type { EnquiryView } from "@/lib/connection-enquiries/view-enquiry";

const idle = async () => ({});

function show(status: EnquiryStatus, alike: EnquiryView["alike"] = []) {
  const enquiry = { id: "1", status, takenAt: null, decisionText: null, emailProvedAt: new Date() };
  render(<OperatorActs view={{ enquiry, takenBy: null, alike } as unknown as EnquiryView} takeChargeAction={idle} />);
  return screen.queryAllByRole("link").map(({ textContent }) => textContent);
}

test.each<[EnquiryStatus, string[]]>([
  ["sent", ["Demander un complément", "Accepter la demande", "Refuser la demande"]],
  ["information_requested", ["Accepter la demande", "Refuser la demande"]],
  ["refused", ["Rouvrir la demande"]],
  ["withdrawn", []],
])("an enquiry that is %s may be acted on so", (status, acts) => {
  expect(show(status)).toEqual(acts);
});

test("only what nobody took can be taken, after a confirmation", () => {
  show("sent");
  expect(screen.getByRole("button", { name: "Prendre en charge", hidden: true }).closest("details")).not.toBeNull();
});

test("other enquiries for the same structure are named", () => {
  const other = { id: "2", number: 12, status: "accepted" as const, createdAt: new Date() };
  expect(show("in_charge", [other])).toContain("Raccordement n° 12");
});
