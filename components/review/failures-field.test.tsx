import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Form } from "@/components/forms/form";
import { FailuresField } from "@/components/review/failures-field";
import type { FormState } from "@/lib/form-state";

const failure = { code: "structure_open", sentence: "Il a fermé." };

function show(failures: (typeof failure)[], initialState: FormState = {}) {
  render(
    <Form action={async () => ({})} initialState={initialState}>
      <FailuresField failures={failures} />
    </Form>,
  );
  return screen.queryByRole("textbox", { name: /Pourquoi approuver/ });
}

test("nothing to explain, nothing shown", () => {
  expect(show([])).toBeNull();
});

test("failed checks are named, and words are asked for", () => {
  expect(show([failure])).toBeRequired();
  expect(screen.getByText("Ouverture de la structure.")).toBeVisible();
});

test("one that fails since the page was opened is explained as well", () => {
  const error = "Expliquez pourquoi vous approuvez malgré cette anomalie\u00a0: Il a fermé.";
  expect(show([], { fieldErrors: { overrideReason: [error] } })).toBeInvalid();
});
