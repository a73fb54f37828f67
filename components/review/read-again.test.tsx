import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Form } from "@/components/forms/form";
import { ReadAgain } from "@/components/review/read-again";
import type { FormState } from "@/lib/form-state";

function show(initialState: FormState) {
  render(
    <Form action={async () => ({})} initialState={initialState}>
      <ReadAgain requestId="r" />
    </Form>,
  );
  return screen.queryByRole("link", { name: "Relire la demande" });
}

test("a decision on an old version says what changed, and leads to the request as it is", () => {
  const details = ["Ville\u00a0: Alby → Albi"];
  expect(show({ formError: "Le demandeur a complété cette demande.", formDetails: details })).toHaveAttribute(
    "href",
    "/instruction/r",
  );
  expect(screen.getByRole("alert")).toHaveTextContent("Alby → Albi");
});

test("what is wrong in a field is corrected where one is", () => {
  expect(show({ fieldErrors: { localPart: ["Trop long."] } })).toBeNull();
});
