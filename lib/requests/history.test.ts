import { expect, test } from "vitest";
import { requestHistory } from "@/lib/requests/history";

test("tells the applicant what happened, in order, and keeps the rest to the service centre", () => {
  const events = ["request.submitted", "request.another_allowed", "constructor", "request.refused"].map(
    (action, index) => ({ id: index, at: new Date(0), actorId: index === 0 ? "applicant" : "reviewer", action }),
  );
  expect(requestHistory(events, "applicant").map(({ what, who }) => [what, who])).toEqual([
    ["Demande envoyée", "Vous"],
    ["Demande refusée", "Centre de services"],
  ]);
});
