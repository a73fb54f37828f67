import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Form } from "@/components/forms/form";
import { RequestInput } from "@/components/requests/request-input";
import type { FormState } from "@/lib/form-state";

const source = "FINESS du 12/05/2026";
const phone = { source, written: "05 63 00 00 01", shown: "05 63 00 00 01" };

function renderPhone(value: string | null, { isStep = true, state = {} as FormState } = {}) {
  const action = vi.fn(async (_: FormState, _form: FormData) => ({}));
  render(
    <Form action={action} initialState={state}>
      <RequestInput field="phone" value={value} origin={phone} isStep={isStep} />
    </Form>,
  );
  return { action, field: screen.getByRole("textbox", { name: "Téléphone professionnel" }) };
}

test("a value that the register gave says so, to those who listen too", () => {
  const { field } = renderPhone("+33563000001");
  expect(field).toHaveAccessibleDescription("d’après FINESS du 12/05/2026");
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

test("as soon as it is typed over, it is the person’s, and the register’s is one press away", async () => {
  const { action, field } = renderPhone("+33563000001");
  await userEvent.clear(field);
  expect(field).toHaveAccessibleDescription("effacé par vous ; FINESS du 12/05/2026 : 05 63 00 00 01");
  await userEvent.type(field, "0561");
  expect(field).toHaveAccessibleDescription("modifié par vous ; FINESS du 12/05/2026 : 05 63 00 00 01");

  await userEvent.click(
    screen.getByRole("button", { name: "Reprendre cette valeur pour « Téléphone professionnel »" }),
  );

  expect(field).toHaveValue("05 63 00 00 01");
  expect(field).toHaveFocus();
  expect(field).toHaveAccessibleDescription("d’après FINESS du 12/05/2026");
  expect(action).not.toHaveBeenCalled();
});

test("the same number in other groups is the register’s", async () => {
  const { field } = renderPhone("+33563000001");
  await userEvent.clear(field);
  await userEvent.type(field, "0563000001");
  expect(field).toHaveAccessibleDescription("d’après FINESS du 12/05/2026");
});

test("what was just sent counts, before what is saved", () => {
  renderPhone("+33563000001", { state: { values: { phone: "12" } } });
  expect(screen.getByText(/^modifié par vous/)).toBeVisible();
});

test.each([
  [true, "submit"],
  [false, "button"],
])("in a form that is a step: %s, the button is a %s", (isStep, type) => {
  renderPhone("+33561000000", { isStep });
  expect(screen.getByRole("button")).toHaveAttribute("type", type);
});
