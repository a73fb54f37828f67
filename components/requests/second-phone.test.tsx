import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { SecondPhone } from "@/components/requests/second-phone";

function renderPhone(saved: string | null, initialState = {}) {
  render(
    <Form action={async () => ({})} initialState={initialState}>
      <SecondPhone saved={saved}>
        <Field name="secondPhone" label="Deuxième téléphone" defaultValue={saved} />
      </SecondPhone>
    </Form>,
  );
  return screen.getByText(/^\(\+\)/).closest("details");
}

test("opens by itself only for a number that is there, or wrong", () => {
  expect(renderPhone(null)).not.toHaveAttribute("open");
});

test("is open on a number already given", () => {
  expect(renderPhone("+33563000000")).toHaveAttribute("open");
});

test("is open on what is wrong with it", () => {
  const state = { values: { secondPhone: "" }, fieldErrors: { secondPhone: ["Ce numéro n’est pas complet."] } };
  expect(renderPhone(null, state)).toHaveAttribute("open");
});
