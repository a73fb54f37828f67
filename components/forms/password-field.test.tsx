// @vitest-environment happy-dom
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { PasswordField } from "@/components/forms/password-field";

test("shows and hides what is typed", async () => {
  const user = userEvent.setup();
  render(<PasswordField autoComplete="current-password" />);
  const reveal = screen.getByRole("button", { name: "Afficher le mot de passe" });
  await user.type(screen.getByLabelText(/^Mot de passe/), "cheval pile");

  await user.click(reveal);
  expect(screen.getByLabelText(/^Mot de passe/)).toHaveAttribute("type", "text");
  expect(reveal).toHaveAttribute("aria-pressed", "true");

  await user.click(reveal);
  expect(screen.getByLabelText(/^Mot de passe/)).toHaveAttribute("type", "password");
  expect(screen.getByLabelText(/^Mot de passe/)).toHaveValue("cheval pile");
});

test("without a script there is no button that would do nothing", () => {
  expect(renderToString(<PasswordField autoComplete="new-password" />)).not.toContain("<button");
});

test("what was typed before the page runs stays", async () => {
  const field = <PasswordField autoComplete="current-password" />;
  const container = document.createElement("div");
  container.innerHTML = renderToString(field);
  document.body.append(container);
  const input = container.querySelector("input");
  if (input) input.value = "cheval pile";

  const root = await act(async () => hydrateRoot(container, field));

  expect(screen.getByRole("button", { name: "Afficher le mot de passe" })).toBeInTheDocument();
  expect(screen.getByLabelText(/^Mot de passe/)).toHaveValue("cheval pile");
  act(() => root.unmount());
  container.remove();
});
