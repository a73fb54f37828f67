// @vitest-environment happy-dom
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import type { FormAction, FormState } from "@/lib/form-state";

const regions = [
  { value: "76", label: "Occitanie" },
  { value: "94", label: "Corse" },
];

function RequestForm({ action, initialState = {} }: { action: FormAction; initialState?: FormState }) {
  return (
    <Form action={action} initialState={initialState}>
      <Field name="city" label="Ville" required defaultValue="Albi" />
      <SelectField name="region" label="Région" options={regions} defaultValue="76" />
      <CheckboxField name="listed" label="Paraître dans l’annuaire" defaultChecked />
      <SubmitButton>Valider</SubmitButton>
    </Form>
  );
}

/** The option a browser goes back to when React resets the form; happy-dom always takes the first. */
const resetChoice = () =>
  screen.getAllByRole<HTMLOptionElement>("option").find((option) => option.defaultSelected)?.textContent;

const refusal: FormAction = async (_, form) => ({
  values: Object.fromEntries([...form].map(([name, value]) => [name, String(value)])),
  fieldErrors: { city: ["Indiquez une ville."] },
});

test("keeps what was typed after an error, the choice of a select and an unticked box included", async () => {
  const user = userEvent.setup();
  render(<RequestForm action={refusal} />);
  await user.clear(screen.getByLabelText(/Ville/));
  await user.type(screen.getByLabelText(/Ville/), "Ajaccio");
  await user.selectOptions(screen.getByLabelText("Région"), "Corse");
  await user.click(screen.getByLabelText("Paraître dans l’annuaire"));

  await user.click(screen.getByRole("button", { name: "Valider" }));

  expect(await screen.findByRole("alert")).toHaveTextContent("Il y a une erreur à corriger");
  expect(screen.getByLabelText(/Ville/)).toHaveValue("Ajaccio");
  expect(resetChoice()).toBe("Corse");
  expect(screen.getByLabelText("Paraître dans l’annuaire")).not.toBeChecked();
});

test("gives the focus to the summary each time the form comes back with errors", async () => {
  const user = userEvent.setup();
  render(<RequestForm action={refusal} />);

  for (const _ of ["first", "second"]) {
    await user.click(screen.getByRole("button", { name: "Valider" }));
    await waitFor(() => expect(screen.getByRole("alert")).toHaveFocus());
  }
});

test("sends once however often the button is pressed, then again after the answer", async () => {
  const user = userEvent.setup();
  const answers: ((state: FormState) => void)[] = [];
  const action = vi.fn(() => new Promise<FormState>((resolve) => answers.push(resolve)));
  render(<RequestForm action={action} />);

  await user.dblClick(screen.getByRole("button", { name: "Valider" }));
  const pending = await screen.findByRole("button", { name: "Envoi en cours…" });
  expect(pending).toHaveAttribute("aria-disabled", "true");
  await user.click(pending);
  expect(action).toHaveBeenCalledTimes(1);

  answers[0]?.({ formError: "La demande a déjà été envoyée." });
  await user.click(await screen.findByRole("button", { name: "Valider" }));
  expect(action).toHaveBeenCalledTimes(2);
  answers[1]?.({ notice: "Envoyée." });
  expect(await screen.findByRole("status")).toHaveTextContent("Envoyée.");
});

test("survives an answer that never comes", async () => {
  const user = userEvent.setup();
  render(<RequestForm action={() => Promise.reject(new TypeError("Failed to fetch"))} />);
  await user.type(screen.getByLabelText(/Ville/), "-sur-Tarn");
  await user.selectOptions(screen.getByLabelText("Région"), "Corse");

  await user.click(screen.getByRole("button", { name: "Valider" }));

  expect(await screen.findByRole("alert")).toHaveTextContent("L’envoi n’a pas abouti.");
  expect(screen.getByLabelText(/Ville/)).toHaveValue("Albi-sur-Tarn");
  expect(resetChoice()).toBe("Corse");
});

test("without a script, says what is wrong on top and asks the browser for the focus", () => {
  const state = { values: { city: "Albi", region: "94" }, fieldErrors: { city: ["Indiquez une ville."] } };
  const html = document.createElement("div");
  html.innerHTML = renderToString(<RequestForm action={refusal} initialState={state} />);

  expect(html.querySelector("form[novalidate] > [autofocus]")).toHaveTextContent("Il y a une erreur à corriger");
  expect(html.querySelector("option[selected]")).toHaveTextContent("Corse");
  expect(html.querySelector("#listed")).not.toBeChecked();
});
