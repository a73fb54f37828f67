import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Shortcuts } from "@/components/review/shortcuts/shortcuts";

beforeEach(() => localStorage.clear());

function showRequest() {
  const approve = vi.fn();
  render(
    <>
      <button type="button" data-shortcut="a" onClick={approve}>
        Approuver
      </button>
      <input aria-label="Rechercher" data-shortcut="/" />
      <textarea aria-label="Note" />
      <div contentEditable suppressContentEditableWarning>
        texte
      </div>
      <Shortcuts place="request" />
    </>,
  );
  return approve;
}

describe("on a request, a key", () => {
  test.each(["a", "A"])("presses what bears it: %s, as Caps Lock may write it", (key) => {
    const approve = showRequest();
    fireEvent.keyDown(document.body, { key });
    expect(approve).toHaveBeenCalledOnce();
  });

  test("goes into the field that bears it, and is not typed there", async () => {
    showRequest();
    await userEvent.keyboard("/");
    expect(screen.getByLabelText("Rechercher")).toHaveFocus();
    expect(screen.getByLabelText("Rechercher")).toHaveValue("");
  });

  test.each(["ctrlKey", "altKey", "metaKey", "shiftKey", "repeat", "isComposing"])("does nothing with %s", (with_) => {
    const approve = showRequest();
    fireEvent.keyDown(document.body, { key: with_ === "shiftKey" ? "A" : "a", [with_]: true });
    expect(approve).not.toHaveBeenCalled();
  });

  test.each([
    () => screen.getByLabelText("Rechercher"),
    () => screen.getByLabelText("Note"),
    () => screen.getByText("texte"),
  ])("is only typed in a field: %s", (find) => {
    const approve = showRequest();
    fireEvent.keyDown(find(), { key: "a" });
    expect(approve).not.toHaveBeenCalled();
  });

  test("that nothing bears is left to the browser", () => {
    showRequest();
    expect(fireEvent.keyDown(document.body, { key: "c" })).toBe(true);
    expect(fireEvent.keyDown(document.body, { key: "a" })).toBe(false);
  });
});

describe("the help", () => {
  test("opens with «?» or its button, and stops the keys meanwhile", async () => {
    const approve = showRequest();
    fireEvent.keyDown(document.body, { key: "?", shiftKey: true });
    expect(screen.getByRole("dialog", { name: "Raccourcis clavier" })).toBeVisible();
    expect(screen.getByText("Demander un complément")).toBeVisible();
    fireEvent.keyDown(document.body, { key: "a" });
    expect(approve).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Fermer" }));
    fireEvent.keyDown(document.body, { key: "a" });
    expect(approve).toHaveBeenCalledOnce();
  });

  test("switches the keys off and on again, and this browser remembers", async () => {
    const approve = showRequest();
    await userEvent.click(screen.getByRole("button", { name: "Raccourcis clavier" }));
    await userEvent.click(screen.getByLabelText("Utiliser ces raccourcis dans ce navigateur"));
    await userEvent.click(screen.getByRole("button", { name: "Fermer" }));
    fireEvent.keyDown(document.body, { key: "a" });
    fireEvent.keyDown(document.body, { key: "?" });
    expect(approve).not.toHaveBeenCalled();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(localStorage.getItem("balorg.raccourcis")).toBe("non");
    await userEvent.click(screen.getByRole("button", { name: "Raccourcis clavier" }));
    await userEvent.click(screen.getByLabelText("Utiliser ces raccourcis dans ce navigateur"));
    await userEvent.click(screen.getByRole("button", { name: "Fermer" }));
    fireEvent.keyDown(document.body, { key: "a" });
    expect(approve).toHaveBeenCalledOnce();
  });
});

test("in the queue, j and k go from row to row, and o opens the row where the keyboard is", async () => {
  const opened: string[] = [];
  render(
    <>
      {["#un", "#deux", "#trois"].map((href) => (
        <a key={href} href={href} data-shortcut="o" onClick={() => opened.push(href)}>
          {href}
        </a>
      ))}
      <Shortcuts place="queue" />
    </>,
  );
  const press = (keys: string) => userEvent.keyboard(keys);
  await press("o");
  expect(opened).toEqual(["#un"]);
  await press("jj");
  expect(screen.getByText("#deux")).toHaveFocus();
  await press("jj");
  expect(screen.getByText("#trois")).toHaveFocus();
  await press("ko");
  expect(opened).toEqual(["#un", "#deux"]);
  await press("kk");
  expect(screen.getByText("#un")).toHaveFocus();
});
