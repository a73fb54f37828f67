import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { UploadForm } from "./upload-form";

class StubbedRequest {
  static last: StubbedRequest;
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onload = () => {};
  onerror = () => {};
  onabort = () => {};
  status = 0;
  responseText = "";
  responseURL = "";
  type = "application/json";
  sent: FormData | undefined;
  constructor() {
    StubbedRequest.last = this;
  }
  open = vi.fn();
  setRequestHeader = vi.fn();
  getResponseHeader = () => this.type;
  send = (content: FormData) => {
    this.sent = content;
  };
  abort = () => this.onabort();
  answer(status: number, body: unknown) {
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.onload();
  }
}

const file = new File(["a;b"], "finess.csv", { type: "text/csv" });

beforeEach(() => vi.stubGlobal("XMLHttpRequest", StubbedRequest));
afterEach(() => vi.unstubAllGlobals());

async function send() {
  render(<UploadForm initialState={{}} />);
  await userEvent.click(screen.getByRole("radio", { name: "FINESS" }));
  await userEvent.upload(screen.getByLabelText(/^Fichier/), file);
  await userEvent.click(screen.getByRole("button", { name: "Envoyer et importer" }));
  return StubbedRequest.last;
}

test("sends the register and its file, tells how far it is, then leads to the import", async () => {
  const assign = vi.spyOn(window.location, "assign").mockImplementation(() => undefined);
  const request = await send();
  expect(request.open).toHaveBeenCalledWith("POST", expect.stringContaining("/administration/registres/envoi"));
  expect(request.sent?.get("register")).toBe("finess");

  act(() => request.upload.onprogress?.({ loaded: 30 * 1024 ** 2, total: 120 * 1024 ** 2 }));
  expect(screen.getByRole("progressbar", { name: "Envoi du fichier" })).toHaveAttribute("max", String(120 * 1024 ** 2));
  expect(screen.getByText(/30.Mo sur 120.Mo/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Envoyer et importer" })).toBeNull();

  await act(async () => request.answer(200, { location: "/administration/registres/1" }));
  expect(assign).toHaveBeenCalledWith("/administration/registres/1");
  assign.mockRestore();
});

test("says why a file is refused, keeps what was chosen, and may be sent again", async () => {
  const request = await send();
  await act(async () => request.answer(422, { state: { formError: "Un import de ce registre est déjà en cours." } }));
  expect(screen.getByRole("alert")).toHaveTextContent("Un import de ce registre est déjà en cours.");
  expect(screen.getByRole("alert")).toHaveFocus();
  expect(screen.getByRole("radio", { name: "FINESS" })).toBeChecked();
  await userEvent.click(screen.getByRole("button", { name: "Envoyer et importer" }));
  expect(StubbedRequest.last).not.toBe(request);
});

test("says that nothing was kept when the line is cut, and nothing when the person gives up", async () => {
  const request = await send();
  await userEvent.click(screen.getByRole("button", { name: "Annuler l’envoi" }));
  expect(screen.queryByRole("alert")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Envoyer et importer" }));
  expect(StubbedRequest.last).not.toBe(request);
  await act(async () => StubbedRequest.last.onerror());
  expect(screen.getByRole("alert")).toHaveTextContent("rien n’a été gardé");
});
