import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { FollowUpState } from "@/components/connection-enquiries/follow-up-state";
import { type EnquiryStatus, enquiryStatuses } from "@/lib/connection-enquiries/status";

const shown = (status: EnquiryStatus, createdAt = new Date()) =>
  render(<FollowUpState enquiry={{ status, createdAt, decisionText: "Nous vous appelons." }} targetHours={72} />);

test("each state says what is going on, in its own words", () => {
  const texts = enquiryStatuses.map((status) => shown(status).container.textContent);
  expect(new Set(texts).size).toBe(enquiryStatuses.length);
  for (const text of texts) expect(text?.length).toBeGreaterThan(40);
});

test("past the delay of the region, says so instead of a date", () => {
  shown("sent", new Date(Date.now() - 73 * 3_600_000));
  expect(screen.getByText("La réponse prend plus de temps que prévu.")).toBeInTheDocument();
  expect(screen.queryByText(/attendue avant/)).not.toBeInTheDocument();
});

test("a decision is told in the words of the operator", () => {
  shown("accepted");
  expect(screen.getByText("Nous vous appelons.")).toBeInTheDocument();
});
