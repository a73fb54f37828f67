import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { AddressPreview } from "@/components/requests/address-preview";

const saved = { companyName: "Pharmacie du centre", postalCode: "81000", city: null, regionCode: "76" };

const preview = () => screen.getByText("Future adresse MSSanté").parentElement;

function StructureForm({ domain }: { domain: string | null }) {
  return (
    <Form
      action={async (_, form) => ({ values: { ...Object.fromEntries(form), city: "Albi" } as Record<string, string> })}
    >
      <Field name="companyName" label="Raison sociale" defaultValue={saved.companyName} />
      <Field name="postalCode" label="Code postal" defaultValue={saved.postalCode} />
      <Field name="city" label="Ville" defaultValue={saved.city} />
      <input type="hidden" name="regionCode" value="76" />
      <AddressPreview saved={saved} domains={{ "76": domain }} />
      <SubmitButton>Continuer</SubmitButton>
    </Form>
  );
}

test("shows what is saved, then follows each key", async () => {
  render(<StructureForm domain="pharmacien.oc.mssante.fr" />);
  expect(preview()).toHaveTextContent("Pharmacie.du.centre.81000@pharmacien.oc.mssante.fr");

  await userEvent.type(screen.getByLabelText("Ville"), "Gaillac");

  expect(preview()).toHaveTextContent("Pharmacie.du.centre.81000.gaillac@pharmacien.oc.mssante.fr");
});

test("follows what the server filled in, once the form is sent", async () => {
  render(<StructureForm domain={null} />);

  await userEvent.type(screen.getByLabelText("Ville"), "x");
  await userEvent.click(screen.getByRole("button", { name: "Continuer" }));

  await waitFor(() => expect(preview()).toHaveTextContent("Pharmacie.du.centre.81000.albi@…"));
});

test("says when it will show as long as the structure has no name", async () => {
  render(<StructureForm domain={null} />);

  await userEvent.clear(screen.getByLabelText("Raison sociale"));

  expect(preview()).toHaveTextContent("dès que la raison sociale est saisie");
});
