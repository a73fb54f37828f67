import { startAuthentication } from "@simplewebauthn/browser";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { beforeEach, expect, test, vi } from "vitest";
import { PasskeyButton } from "@/components/factors/passkey-button";
import { Form } from "@/components/forms/form";

vi.mock("@simplewebauthn/browser", () => ({ startAuthentication: vi.fn(), startRegistration: vi.fn() }));

const action = vi.fn(async () => ({}));
const form = (
  <Form action={action}>
    <PasskeyButton purpose="connexion">Se connecter</PasskeyButton>
  </Form>
);

const answering = (status: number, body: object) =>
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => Response.json(body, { status })),
  );

beforeEach(() => {
  action.mockClear();
  vi.mocked(startAuthentication).mockReset();
});

test("sends the form with what the device answered to the site’s challenge", async () => {
  answering(200, { challenge: "abc" });
  vi.mocked(startAuthentication).mockResolvedValue({ id: "key" } as never);
  const sent: unknown[] = [];
  vi.spyOn(HTMLFormElement.prototype, "requestSubmit").mockImplementation(function (this: HTMLFormElement) {
    sent.push(new FormData(this).get("response"));
  });
  render(form);
  await userEvent.click(screen.getByRole("button"));
  expect(startAuthentication).toHaveBeenCalledWith({ optionsJSON: { challenge: "abc" } });
  expect(sent).toEqual(['{"id":"key"}']);
});

test("says what went wrong, sends nothing, and can be pressed again", async () => {
  answering(200, { challenge: "abc" });
  vi.mocked(startAuthentication).mockRejectedValue(Object.assign(new Error("words"), { name: "NotAllowedError" }));
  render(form);
  await userEvent.click(screen.getByRole("button"));
  expect(await screen.findByRole("alert")).toHaveTextContent("Votre appareil n’a pas répondu");
  expect(screen.getByRole("button")).toHaveTextContent("Se connecter");
  expect(action).not.toHaveBeenCalled();
});

test("passes on why the site refuses to ask", async () => {
  answering(403, { message: "Trop d’essais." });
  render(form);
  await userEvent.click(screen.getByRole("button"));
  expect(await screen.findByRole("alert")).toHaveTextContent("Trop d’essais.");
  expect(startAuthentication).not.toHaveBeenCalled();
});

test("without a script, says that one is needed", () => {
  expect(renderToString(form)).toContain("avec JavaScript activé");
});
