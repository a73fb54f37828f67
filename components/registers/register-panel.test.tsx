import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { expect, test, vi } from "vitest";
import { Form } from "@/components/forms/form";
import { FindingNote } from "@/components/registers/finding-note";
import { RegisterPanel } from "@/components/registers/register-panel";
import type { FormState } from "@/lib/form-state";
import { registerWish } from "@/lib/registers/fill/register-wish";

const dataDate = new Date().toISOString().slice(0, 10);
const picked = { dataDate: "2026-05-12", label: "Pharmacie du Centre, 81000 Albi" };

function renderStep(
  props: Partial<ComponentProps<typeof RegisterPanel>> = {},
  finding?: ComponentProps<typeof FindingNote>["finding"],
) {
  const action = vi.fn(async (_: FormState, _form: FormData) => ({}));
  render(
    <Form action={action}>
      <RegisterPanel part="structure" endpoint="/api/none" dataDate={dataDate} picked={undefined} {...props} />
      <label>
        Ville <input name="city" />
      </label>
      <FindingNote part="structure" finding={finding} dataDate={dataDate} />
      <button type="submit">Continuer</button>
    </Form>,
  );
  return () => registerWish(action.mock.calls[0]?.[1] ?? new FormData());
}

const search = () => screen.getByRole("combobox", { name: "Rechercher votre structure" });

test("Enter in another field goes on as «Continuer» does", async () => {
  const wish = renderStep();
  await userEvent.type(screen.getByRole("textbox", { name: "Ville" }), "Albi{Enter}");
  expect(wish()).toBeUndefined();
});

test("Enter in the search searches, and so does its button, even with nothing to search for", async () => {
  const wish = renderStep();
  await userEvent.click(screen.getByRole("button", { name: "Rechercher" }));
  expect(wish()).toEqual({ kind: "search", query: "" });
});

test("what was picked is named with its date; it can be taken back", async () => {
  const wish = renderStep({ picked });
  expect(screen.getByText(/Rempli d’après FINESS du 12\/05\/2026/)).toHaveTextContent(
    "Pharmacie du Centre, 81000 Albi",
  );
  await userEvent.click(screen.getByRole("button", { name: "Ce n’est pas ma structure" }));
  expect(wish()).toEqual({ kind: "drop" });
});

test("there is nothing to search without a copy of the register", () => {
  renderStep({ dataDate: undefined });
  expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
});

test("an old copy says so", () => {
  renderStep({ dataDate: "2026-01-01" });
  expect(screen.getByText("Copie ancienne")).toBeVisible();
});

test("what opened lately is said to be missing", () => {
  renderStep();
  expect(search()).toBeVisible();
  expect(screen.getByText("Ma structure n’est pas dans la liste")).toBeVisible();
});

test("a number that the register knows fills the form in with one press", async () => {
  const wish = renderStep({}, { kind: "known", identifier: "810001206", label: "Pharmacie du Centre" });
  await userEvent.click(screen.getByRole("button", { name: "Remplir d’après FINESS" }));
  expect(wish()).toEqual({ kind: "pick", identifier: "810001206" });
});

test("the number of a legal entity offers its places of care", async () => {
  const choices = [{ identifier: "810001206", label: "Pharmacie du Centre", details: ["81000 Albi"] }];
  const wish = renderStep({}, { kind: "several", legalEntity: true, choices });
  expect(screen.getByText(/entité juridique/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Choisir Pharmacie du Centre, 81000 Albi" }));
  expect(wish()).toEqual({ kind: "pick", identifier: "810001206" });
});

test.each(["gone", "unknown"] as const)("a number that is %s lets one go on", (kind) => {
  renderStep({}, { kind });
  expect(screen.getByText(/le centre de services regardera la demande de plus près/)).toBeVisible();
});
