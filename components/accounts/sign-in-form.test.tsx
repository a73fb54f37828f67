import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { SignInForm } from "@/components/accounts/sign-in-form";
import type { FormState } from "@/lib/form-state";

test("keeps the e-mail and drops the password when they are refused, and carries where to return", async () => {
  const user = userEvent.setup();
  const sent: Record<string, unknown>[] = [];
  const refuse = async (_: FormState, form: FormData) => {
    sent.push(Object.fromEntries(form));
    return { values: { email: String(form.get("email")) }, formError: "Adresse mail ou mot de passe incorrect." };
  };
  render(
    <SignInForm action={refuse}>
      <input type="hidden" name="returnPath" value="/compte" />
    </SignInForm>,
  );

  await user.type(screen.getByLabelText(/^Adresse mail/), "nom@exemple.fr");
  await user.type(screen.getByLabelText(/^Mot de passe/), "pas le bon");
  await user.click(screen.getByRole("button", { name: "Valider" }));

  expect(sent).toEqual([{ returnPath: "/compte", email: "nom@exemple.fr", password: "pas le bon" }]);
  expect(screen.getByText("Adresse mail ou mot de passe incorrect.")).toBeInTheDocument();
  expect(screen.getByLabelText(/^Adresse mail/)).toHaveValue("nom@exemple.fr");
  expect(screen.getByLabelText(/^Mot de passe/)).toHaveValue("");
});
