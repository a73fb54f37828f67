import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { EmailSuggestion } from "@/components/requests/email-suggestion";

function renderField() {
  render(
    <Form action={async () => ({})}>
      <Field name="contactEmail" label="Adresse mail" />
      <EmailSuggestion name="contactEmail" />
    </Form>,
  );
  return screen.getByLabelText("Adresse mail");
}

test("proposes the address probably meant, and writes it once accepted", async () => {
  const field = renderField();

  await userEvent.type(field, "equipe@gmial.com");
  await userEvent.tab();
  await userEvent.click(await screen.findByRole("button", { name: "Corriger" }));

  expect(field).toHaveValue("equipe@gmail.com");
  expect(screen.queryByRole("button", { name: "Corriger" })).not.toBeInTheDocument();
});

test("leaves an ordinary address alone", async () => {
  const field = renderField();

  await userEvent.type(field, "equipe@gmail.com");
  await userEvent.tab();

  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});
