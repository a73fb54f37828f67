import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { CodeStep } from "@/components/accounts/code-step";
import type { FormState } from "@/lib/form-state";

test("checks the code with one button, asks for another with the other, in the words of the guide", async () => {
  const user = userEvent.setup();
  const checked: string[] = [];
  const check = async (_: FormState, form: FormData) => {
    checked.push(String(form.get("code")));
    return { fieldErrors: { code: ["Ce n’est pas le bon code. Il vous reste 4 essais."] } };
  };
  const resend = async () => ({ notice: "Un nouveau code vient d’être envoyé." });
  render(
    <CodeStep email="n…@exemple.fr" checkAction={check} resendAction={resend}>
      Recommencer
    </CodeStep>,
  );

  await user.type(screen.getByLabelText(/^Code à usage unique/), "123456");
  await user.click(screen.getByRole("button", { name: "Valider" }));
  const field = screen.getByLabelText(/^Code à usage unique/);
  await waitFor(() => expect(field).toHaveAccessibleDescription(/Il vous reste 4 essais/));
  expect(checked).toEqual(["123456"]);

  await user.click(screen.getByRole("button", { name: "Renvoyer le code" }));
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Un nouveau code vient d’être envoyé."));
  expect(checked).toHaveLength(1);
});
