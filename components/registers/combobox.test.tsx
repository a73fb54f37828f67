import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Combobox } from "@/components/registers/combobox";

const fetched = vi.fn();
const picked = vi.fn();

const options = [
  { value: "810001206", label: "Pharmacie du Centre", detail: "81000 Albi · FINESS 81 000 120 6" },
  { value: "810009999", label: "Pharmacie de la Gare", detail: "81000 Albi · FINESS 81 000 999 9" },
];

beforeEach(() => {
  vi.stubGlobal("fetch", fetched);
  answers(options);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  fetched.mockReset();
  picked.mockReset();
});

function answers(results: object[]) {
  fetched.mockImplementation(async () => Response.json({ results }));
}

function combobox(endpoint = "/api/registres/etablissements?region=76") {
  return <Combobox name="search" label="Votre structure" hint="Nom ou ville." endpoint={endpoint} onPick={picked} />;
}

const field = () => screen.getByRole("combobox", { name: "Votre structure" });
const active = () => document.getElementById(field().getAttribute("aria-activedescendant") ?? "");

async function typeAndWait(text: string) {
  await userEvent.type(field(), text);
  await screen.findAllByRole("option");
}

test("is a plain field, with its hint, in the page as sent", () => {
  const html = renderToString(combobox());
  expect(html).toContain('name="search"');
  expect(html).toContain("Nom ou ville.");
  expect(html).not.toContain('role="combobox"');
});

test("asks once the typing pauses, and shows what tells the options apart", async () => {
  render(combobox());
  expect(field()).toHaveAttribute("aria-expanded", "false");

  await typeAndWait("phie l’été");

  expect(fetched).toHaveBeenCalledTimes(1);
  expect(fetched.mock.calls[0]?.[0]).toBe(
    `/api/registres/etablissements?region=76&q=${encodeURIComponent("phie l’été")}`,
  );
  expect(field()).toHaveAttribute("aria-expanded", "true");
  expect(screen.getByRole("listbox", { name: "Votre structure" })).toHaveAttribute(
    "id",
    field().getAttribute("aria-controls"),
  );
  expect(screen.getByRole("option", { name: "Pharmacie du Centre 81000 Albi · FINESS 81 000 120 6" })).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("2 propositions. Flèches haut et bas");
});

test("asks nothing for one letter", async () => {
  render(combobox("/api/registres/professionnels"));
  await userEvent.type(field(), "m ");
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(fetched).not.toHaveBeenCalled();
  await userEvent.type(field(), "a");
  await waitFor(() => expect(fetched.mock.calls[0]?.[0]).toBe("/api/registres/professionnels?q=m%20a"));
});

test("asks for no more than a name can hold of what is pasted", async () => {
  render(combobox("/api/registres/professionnels"));
  await userEvent.click(field());
  await userEvent.paste("a".repeat(10_000));
  await screen.findAllByRole("option");
  expect(fetched.mock.calls[0]?.[0]).toBe(`/api/registres/professionnels?q=${"a".repeat(200)}`);
});

test("is used from the keyboard, the focus staying in the field", async () => {
  render(combobox());
  await typeAndWait("phie");
  expect(active()).toBeNull();

  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(active()).toHaveTextContent("Pharmacie de la Gare");
  expect(active()).toHaveAttribute("aria-selected", "true");
  expect(field()).toHaveFocus();
  await userEvent.keyboard("{Enter}");

  expect(picked).toHaveBeenCalledExactlyOnceWith(options[1]);
  expect(field()).toHaveValue("Pharmacie de la Gare");
  expect(field()).toHaveAttribute("aria-expanded", "false");
  expect(field()).not.toHaveAttribute("aria-activedescendant");
});

test("leaves Enter to the form when no option is active", async () => {
  const submitted = vi.fn((event: Event) => event.preventDefault());
  render(combobox(), {
    wrapper: ({ children }) => <form onSubmit={(event) => submitted(event.nativeEvent)}>{children}</form>,
  });
  await typeAndWait("phie");
  await userEvent.keyboard("{Enter}");
  expect(submitted).toHaveBeenCalledOnce();
  expect(picked).not.toHaveBeenCalled();
});

test("Escape closes the list, then clears the field", async () => {
  render(combobox());
  await typeAndWait("phie");
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("option")).toBeNull();
  expect(field()).toHaveValue("phie");
  await userEvent.keyboard("{ArrowUp}");
  expect(active()).toHaveTextContent("Pharmacie de la Gare");
  await userEvent.keyboard("{Escape}{Escape}");
  expect(field()).toHaveValue("");
});

test("is used with the mouse, and closes when it is left", async () => {
  render(combobox());
  await typeAndWait("phie");
  await userEvent.tab();
  expect(screen.queryByRole("option")).toBeNull();
  await userEvent.click(field());
  await userEvent.click(screen.getByRole("option", { name: /Centre/ }));
  expect(picked).toHaveBeenCalledExactlyOnceWith(options[0]);
});

test("waits for the end of a composition", async () => {
  render(combobox());
  fireEvent.compositionStart(field());
  fireEvent.input(field(), { target: { value: "ph" }, isComposing: true });
  fireEvent.keyDown(field(), { key: "ArrowDown", isComposing: true });
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(fetched).not.toHaveBeenCalled();
  fireEvent.compositionEnd(field());
  await waitFor(() => expect(fetched).toHaveBeenCalledOnce());
  await screen.findAllByRole("option");
});

test("leaves aside an answer that comes after more was typed", async () => {
  const slow = Promise.withResolvers<Response>();
  fetched.mockImplementationOnce(() => slow.promise);
  render(combobox());
  await userEvent.type(field(), "gare");
  await waitFor(() => expect(fetched).toHaveBeenCalledOnce());
  answers([options[0] ?? {}]);
  await userEvent.type(field(), " centre");
  await screen.findByRole("option", { name: /Centre/ });

  await act(async () => slow.resolve(Response.json({ results: [options[1]] })));

  expect(fetched.mock.calls[0]?.[1].signal.aborted).toBe(true);
  expect(screen.queryByRole("option", { name: /Gare/ })).toBeNull();
});

test("says what to do when nothing is found", async () => {
  answers([]);
  render(combobox());
  await userEvent.type(field(), "xyz");
  expect(await screen.findByText(/Aucun résultat pour « xyz »\. Vérifiez l’orthographe/)).toBeVisible();
  expect(field()).toHaveAttribute("aria-expanded", "false");
});

test.each([
  [404, /Votre session est terminée\. Envoyez le formulaire/],
  [429, /Trop de recherches à la suite\. Attendez/],
  [500, /La recherche ne répond pas\. Réessayez/],
])("says what to do when the answer is %i", async (status, sentence) => {
  fetched.mockImplementation(async () => new Response(null, { status }));
  render(combobox());
  await userEvent.type(field(), "phie");
  expect(await screen.findByText(sentence)).toBeVisible();
});

test("tells being offline from a site that does not answer, and goes on afterwards", async () => {
  fetched.mockRejectedValue(new TypeError("Failed to fetch"));
  const online = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  render(combobox());
  await userEvent.type(field(), "phie");
  expect(await screen.findByText(/Vous êtes hors ligne/)).toBeVisible();

  online.mockReturnValue(true);
  await userEvent.type(field(), " al");
  expect(await screen.findByText(/La recherche ne répond pas/)).toBeVisible();

  answers(options);
  await typeAndWait("bi");
  expect(screen.queryByText(/La recherche ne répond pas/)).toBeNull();
});
