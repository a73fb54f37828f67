// @vitest-environment happy-dom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import type { FormState } from "@/lib/form-state";

const answers = [
  { value: "oui", label: "Oui" },
  { value: "non", label: "Non" },
];

function renderGroups(initialState: FormState = {}) {
  render(
    <Form action={async () => ({})} initialState={initialState}>
      <RadioGroup name="account" legend="Avez-vous un compte ?" options={answers} defaultValue="non" required />
      <CheckboxGroup name="topics" legend="Sujets" options={answers} defaultValues={["oui", "non"]} />
    </Form>,
  );
}

test("names the question, ticks the draft's answers", () => {
  renderGroups();

  expect(screen.getByRole("group", { name: /Avez-vous un compte \?.*\(obligatoire\)/ })).toBeVisible();
  expect(screen.getByRole("radio", { name: "Non" })).toBeChecked();
  for (const box of screen.getAllByRole("checkbox")) expect(box).toBeChecked();
});

test("once sent, ticks what was ticked and nothing else", () => {
  renderGroups({ values: { topics: ["oui"] } });

  for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Oui" })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Non" })).not.toBeChecked();
});

test("the summary leads to the first answer, and the error describes the question", () => {
  renderGroups({ fieldErrors: { account: ["Choisissez Oui ou Non."] } });

  const target = screen.getByRole("link", { name: "Choisissez Oui ou Non." }).getAttribute("href");
  expect(target).toBe(`#${screen.getByRole("radio", { name: "Oui" }).id}`);
  expect(screen.getByRole("group", { name: /compte/ })).toHaveAccessibleDescription("Erreur : Choisissez Oui ou Non.");
});
