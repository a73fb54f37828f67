import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { Form } from "@/components/forms/form";
import { ReplyFields } from "@/components/replies/reply-fields";
import { exampleValues } from "@/lib/replies/example-values";
import { startingSet } from "@/lib/replies/starting-set";

const example = exampleValues({ name: "Occitanie", serviceCentreName: "Centre", supportEmail: "aide@region.example" });
const reply = startingSet.find(({ slug }) => slug === "hors-de-la-region");

const form = (values?: Record<string, string>) => (
  <Form action={async () => ({})} initialState={{ values }}>
    <ReplyFields reply={reply} example={example} />
  </Form>
);
const body = () => screen.getByLabelText<HTMLTextAreaElement>(/^Texte/);
const preview = () => screen.getByRole("heading", { name: "Aperçu" }).parentElement;

test("shows the text on an example while it is written, and what is wrong with it", async () => {
  render(form());
  expect(preview()).toHaveTextContent("Pharmacie du centre, à Albi, ne relève pas de la région Occitanie.");
  await userEvent.clear(body());
  await userEvent.type(body(), "Bonjour {{{{demandeur}}, {{{{prénom}}");
  expect(preview()).toHaveTextContent("Bonjour Nadège Vives, {{prénom}}");
  expect(preview()).toHaveTextContent("La variable « {{prénom}} » n’existe pas");
});

test("types a variable where the caret is", async () => {
  render(form());
  await userEvent.clear(body());
  await userEvent.type(body(), "À ! ");
  body().setSelectionRange(2, 2);
  await userEvent.click(screen.getByText("Variables"));
  await userEvent.click(screen.getByRole("button", { name: "Insérer la variable ville" }));
  expect(body()).toHaveValue("À {{ville}}! ");
  expect(preview()).toHaveTextContent("À Albi!");
});

test("without JavaScript shows what was sent, and a button to look again", () => {
  const html = renderToString(form({ body: "Vu {{ville}}", title: "T" }));
  expect(html).toContain("Vu Albi");
  expect(html).toContain("Actualiser l’aperçu");
});
