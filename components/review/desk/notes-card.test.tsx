import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { NotesCard } from "@/components/review/desk/notes-card";

const note = {
  id: "un",
  text: "Rappeler lundi.\n<b>Pas mardi</b>",
  writtenAt: new Date("2026-11-24T13:03:00Z"),
  author: { firstName: "Claire", lastName: "Roux" },
};

test("shows each note as it was written, with its author and date", () => {
  render(<NotesCard notes={[note]} add={async () => ({})} />);
  expect(screen.getByRole("listitem")).toHaveTextContent(
    "Rappeler lundi. <b>Pas mardi</b>Claire Roux, le 24 novembre 2026 à 14:03",
  );
});

test("sends a new one, and keeps what is typed when it is refused", async () => {
  const sent: FormDataEntryValue[] = [];
  const refuse = async (_: object, form: FormData) => {
    const typed = form.get("note") ?? "";
    sent.push(typed);
    return { values: { note: String(typed) }, formError: "Trop tard." };
  };
  render(<NotesCard notes={[]} add={refuse} />);
  await userEvent.type(screen.getByLabelText("Nouvelle note"), "Vu avec Inès.");
  await userEvent.click(screen.getByRole("button", { name: "Ajouter la note" }));
  expect(sent).toEqual(["Vu avec Inès."]);
  expect(await screen.findByText("Trop tard.")).toBeVisible();
  expect(screen.getByLabelText("Nouvelle note")).toHaveValue("Vu avec Inès.");
});

test("gives back a note typed before the session ended, and nothing that was typed in another form", () => {
  const notice = "Votre session avait pris fin.";
  const { unmount } = render(
    <NotesCard notes={[]} add={async () => ({})} initialState={{ values: { note: "Vu." }, notice }} />,
  );
  expect(screen.getByLabelText("Nouvelle note")).toHaveValue("Vu.");
  unmount();
  render(<NotesCard notes={[]} add={async () => ({})} initialState={{ values: { message: "Vu." }, notice }} />);
  expect(screen.queryByText(notice)).not.toBeInTheDocument();
});
