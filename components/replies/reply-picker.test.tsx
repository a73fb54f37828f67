import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { beforeEach, expect, test, vi } from "vitest";
import { QuestionsForm } from "@/components/review/questions-form";
import { RefusalForm } from "@/components/review/refusal-form";
import type { UsableReply } from "@/lib/replies/usable-reply";
import { usualMessage } from "@/lib/replies/usual-message";

const sent = vi.fn();

beforeEach(() => sent.mockReset());

const closed: UsableReply = {
  slug: "structure-fermee",
  title: "Structure fermée",
  body: "La Pharmacie du centre a fermé.",
  refusalReason: "structure_not_eligible",
  fields: [],
};
const student: UsableReply = { ...closed, slug: "etudiant", title: "Étudiant", body: "Service : {{service}}." };
const unreadable: UsableReply = {
  slug: "description-illisible",
  title: "Description incompréhensible",
  body: "Bonjour,\n\nQue veut dire « phie » ?",
  refusalReason: null,
  fields: ["description"],
};
const applicant = { firstName: "Nadège", lastName: "Vives", email: "nadege@exemple.fr" };
const request = {
  id: "3f0f5f5e-6a0c-4e57-9d0d-0d6a1f8a2b11",
  version: 1,
  contactEmail: "contact@exemple.fr",
  description: "phie",
  structureIdType: "FINESS_GEO" as const,
  structureId: "810001206",
  companyName: "Pharmacie du centre",
  service: null,
  street: null,
  postalCode: "81000",
  city: "Albi",
  departmentCode: "81",
  phone: "+33563000001",
  secondPhone: null,
  responsableLastName: "Vives",
  responsableFirstName: "Nadège",
  responsableProfessionCode: "21",
  responsableRpps: "10100001238",
  paperless: true,
  isListed: true,
};

const refusal = (replies = [closed, student], idPrefix = "refus") => (
  <RefusalForm
    action={async (_, form) => {
      sent(Object.fromEntries(form));
      return {};
    }}
    request={request}
    applicant={applicant}
    replies={replies}
    idPrefix={idPrefix}
  />
);
const questions = (
  <QuestionsForm
    action={async () => ({})}
    request={request}
    applicant={applicant}
    replies={[unreadable]}
    idPrefix="questions"
  />
);

const picker = () => screen.getByRole("combobox", { name: "Insérer une réponse type" });
const proposed = () => screen.queryByRole("listbox", { name: "Insérer une réponse type" })?.childElementCount;
const explanation = () => screen.getByLabelText<HTMLTextAreaElement>(/^Explication/);

test("finds a text by its words and fills the form in, whatever is shown elsewhere", async () => {
  render(refusal());
  await userEvent.type(picker(), "FERM");
  expect(proposed()).toBe(1);
  await userEvent.keyboard("{Enter}");

  expect(explanation()).toHaveValue(closed.body);
  expect(explanation()).toHaveFocus();
  expect(screen.getByLabelText(/^Motif/)).toHaveValue("structure_not_eligible");
  expect(screen.getByText(/Le texte « Structure fermée » est inséré/)).toBeVisible();
  expect(picker()).toHaveValue("");
  expect(sent).not.toHaveBeenCalled();
});

test("gives back what it took the place of, and takes it again", async () => {
  render(refusal());
  await userEvent.type(explanation(), "Mes mots.");
  await userEvent.selectOptions(screen.getByLabelText(/^Motif/), "other");
  await userEvent.type(picker(), "fermée");
  await userEvent.click(screen.getByRole("option", { name: /Structure fermée/ }));
  await userEvent.type(explanation(), " Ajout.");

  await userEvent.click(screen.getByRole("button", { name: "Annuler l’insertion" }));
  expect(explanation()).toHaveValue("Mes mots.");
  expect(screen.getByLabelText(/^Motif/)).toHaveValue("other");

  await userEvent.click(screen.getByRole("button", { name: "Remettre le texte inséré" }));
  expect(explanation().value).toContain("Ajout.");
});

test("takes the reader to a variable of which the request says nothing", async () => {
  render(refusal());
  await userEvent.type(picker(), "etu{Enter}");
  const { selectionStart, selectionEnd, value } = explanation();
  expect(value.slice(selectionStart, selectionEnd)).toBe("{{service}}");
});

test("ticks the fields that a question is about, beside those that are", async () => {
  render(questions);
  await userEvent.click(screen.getByRole("checkbox", { name: "Ville" }));
  await userEvent.click(picker());
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(screen.getByLabelText(/^Message au demandeur/)).toHaveValue(unreadable.body);
  expect(screen.getByRole("checkbox", { name: "Description du compte" })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Ville" })).toBeChecked();

  await userEvent.click(screen.getByRole("button", { name: "Annuler l’insertion" }));
  expect(screen.getByLabelText(/^Message au demandeur/)).toHaveValue(usualMessage);
  expect(screen.getByRole("checkbox", { name: "Description du compte" })).not.toBeChecked();
});

test("never sends the decision from the field of the search", async () => {
  render(refusal());
  await userEvent.click(picker());
  await userEvent.keyboard("{Enter}zzz{Enter}{Escape}");
  expect(proposed()).toBeUndefined();
  expect(sent).not.toHaveBeenCalled();
  expect(explanation()).toHaveValue("");
  await userEvent.click(screen.getByRole("button", { name: "Refuser la demande" }));
  await waitFor(() => expect(sent).toHaveBeenCalledOnce());
});

test("says when no text holds these words", async () => {
  render(refusal());
  await userEvent.type(picker(), "zzz");
  expect(screen.getByText(/Aucun texte ne correspond/)).toBeVisible();
});

test("is a list and a button in the page as sent, and nothing at all without texts", () => {
  const html = renderToString(refusal());
  expect(html).toContain("Insérer ce texte");
  expect(html).toContain('name="reply"');
  expect(html).not.toContain('role="combobox"');
  expect(renderToString(refusal([]))).not.toContain("Insérer");
});

test("two forms of one page share no id", () => {
  const { container } = render(
    <>
      {refusal()}
      {questions}
    </>,
  );
  const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
