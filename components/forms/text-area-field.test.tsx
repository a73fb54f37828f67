import { render } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { TextAreaField } from "@/components/forms/text-area-field";

const field = <TextAreaField name="message" label="Message" defaultValue="Bonjour," />;

/** The page as the server sends it, typed in before its script runs, then taken over by it. */
function takeOver(act: (area: HTMLTextAreaElement) => void = () => {}): HTMLTextAreaElement {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  root.innerHTML = renderToString(field);
  const area = root.querySelector("textarea");
  if (!area) throw new Error("no text area");
  act(area);
  render(field, { container: root, hydrate: true });
  return area;
}

test.each(["Bonjour, quel est", ""])("what was typed before the script ran stays: %j", (typed) => {
  const area = takeOver((one) => {
    one.value = typed;
  });
  expect(area.value).toBe(typed);
});

test("what was selected then stays so, for what is typed next to take its place", () => {
  const { selectionStart, selectionEnd } = takeOver((one) => {
    one.focus();
    one.select();
  });
  expect([selectionStart, selectionEnd]).toEqual([0, 8]);
});

test("what was not touched is as the server sent it", () => {
  expect(takeOver().value).toBe("Bonjour,");
});
