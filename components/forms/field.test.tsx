// @vitest-environment happy-dom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { TextAreaField } from "@/components/forms/text-area-field";
import type { FormState } from "@/lib/form-state";

const idle = async () => ({});

function renderInForm(field: React.ReactNode, initialState: FormState = {}, idPrefix?: string) {
  render(
    <Form action={idle} initialState={initialState} {...(idPrefix && { idPrefix })}>
      {field}
    </Form>,
  );
}

test("ties the label, the hint and the error to the control", () => {
  renderInForm(<Field name="finess" label="FINESS" hint="Neuf caractères." required />, {
    fieldErrors: { finess: ["Le numéro FINESS comporte 9 caractères."] },
  });

  const control = screen.getByLabelText(/FINESS/);
  expect(control).toHaveAttribute("id", "finess");
  expect(control).toBeRequired();
  expect(control).toBeInvalid();
  expect(control).toHaveAccessibleName("FINESS");
  expect(control).toHaveAccessibleDescription("Neuf caractères. Erreur : Le numéro FINESS comporte 9 caractères.");
});

test("describes nothing when there is nothing to say", () => {
  renderInForm(<Field name="city" label="Ville" />);

  expect(screen.getByLabelText("Ville")).not.toHaveAttribute("aria-describedby");
  expect(screen.getByLabelText("Ville")).not.toHaveAttribute("aria-invalid");
});

test("shows the draft first, then what was typed, even when it was emptied", () => {
  renderInForm(
    <>
      <Field name="city" label="Ville" defaultValue="Albi" />
      <Field name="street" label="Rue" defaultValue="Rue Timbal" />
      <Field name="department" label="Département" defaultValue={null} />
      <TextAreaField name="note" label="Description" defaultValue="Pharmacie" />
    </>,
    { values: { street: "", note: "Pharmacie du lac" } },
  );

  expect(screen.getByLabelText("Ville")).toHaveValue("Albi");
  expect(screen.getByLabelText("Rue")).toHaveValue("");
  expect(screen.getByLabelText("Département")).toHaveValue("");
  expect(screen.getByLabelText("Description")).toHaveValue("Pharmacie du lac");
});

test("a prefix keeps apart two forms of one page, the summary's links included", () => {
  renderInForm(<Field name="role" label="Rôle" />, { fieldErrors: { role: ["Choisissez un rôle."] } }, "membre-2");

  expect(screen.getByLabelText("Rôle")).toHaveAttribute("id", "membre-2-role");
  expect(screen.getByRole("link", { name: "Choisissez un rôle." })).toHaveAttribute("href", "#membre-2-role");
});
