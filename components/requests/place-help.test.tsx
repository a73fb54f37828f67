import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { PlaceHelp } from "@/components/requests/place-help";

const fetched = vi.fn();

beforeEach(() => {
  vi.stubGlobal("fetch", fetched);
});

afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

const answers = (answer: object) => fetched.mockImplementation(async () => Response.json(answer));

function renderPlace(city = "") {
  render(
    <Form action={async () => ({})}>
      <Field name="postalCode" label="Code postal" />
      <Field name="city" label="Ville" list="communes" defaultValue={city} />
      <SelectField name="departmentCode" label="Département" options={[{ value: "81", label: "Tarn" }]} />
      <PlaceHelp communes={[]} />
    </Form>,
  );
}

test("fills in the blanks that the postal code leaves no doubt about", async () => {
  answers({ communes: ["Albi"], departmentCode: "81", warning: null });
  renderPlace();

  await userEvent.type(screen.getByLabelText("Code postal"), "81000");

  await waitFor(() => expect(screen.getByLabelText("Ville")).toHaveValue("Albi"));
  expect(screen.getByLabelText("Département")).toHaveValue("81");
  expect(fetched).toHaveBeenCalledWith("/api/communes?code=81000&city=&departmentCode=&regionCode=");
});

test("what is typed in a field that is filled in meanwhile replaces it", async () => {
  const slow = Promise.withResolvers<Response>();
  fetched.mockImplementation(async () => (await slow.promise).clone());
  renderPlace();

  await userEvent.type(screen.getByLabelText("Code postal"), "81000");
  screen.getByLabelText("Ville").focus();
  slow.resolve(Response.json({ communes: ["Albi"], departmentCode: "81", warning: null }));
  await waitFor(() => expect(screen.getByLabelText("Ville")).toHaveValue("Albi"));
  await userEvent.keyboard("Al");

  expect(screen.getByLabelText("Ville")).toHaveValue("Al");
});

test("proposes several communes, and warns without touching what was typed", async () => {
  answers({ communes: ["Gaillac", "Senouillac"], departmentCode: "81", warning: "La ville ne correspond pas." });
  renderPlace("Toulouse");

  await userEvent.type(screen.getByLabelText("Code postal"), "81600");

  expect(await screen.findByText("La ville ne correspond pas.")).toBeVisible();
  expect(screen.getByLabelText("Ville")).toHaveValue("Toulouse");
  expect(document.querySelectorAll("#communes option")).toHaveLength(2);
});

test("stays silent when the site does not answer", async () => {
  fetched.mockRejectedValue(new Error("offline"));
  renderPlace();

  await userEvent.type(screen.getByLabelText("Code postal"), "81000");

  expect(screen.getByLabelText("Ville")).toHaveValue("");
});
