import { describe, expect, test } from "vitest";
import { comboboxKey } from "@/components/registers/combobox-key";

const shown = { isShown: true, active: -1, count: 3 };
const hidden = { isShown: false, active: -1, count: 3 };

describe("comboboxKey", () => {
  test.each([
    ["ArrowDown", hidden, 0],
    ["ArrowDown", shown, 0],
    ["ArrowDown", { ...shown, active: 1 }, 2],
    ["ArrowDown", { ...shown, active: 2 }, 0],
    ["ArrowUp", hidden, 2],
    ["ArrowUp", shown, 2],
    ["ArrowUp", { ...shown, active: 1 }, 0],
    ["ArrowUp", { ...shown, active: 0 }, 2],
    ["ArrowDown", { ...hidden, active: 1 }, 0],
  ])("%s in %o goes to %i", (key, state, to) => {
    expect(comboboxKey(key, state)).toEqual({ kind: "move", to });
  });

  test("Enter picks what is active, and otherwise is the form’s", () => {
    expect(comboboxKey("Enter", { ...shown, active: 0 })).toEqual({ kind: "pick" });
    expect(comboboxKey("Enter", shown)).toEqual({ kind: "nothing" });
    expect(comboboxKey("Enter", { ...hidden, active: 1 })).toEqual({ kind: "nothing" });
  });

  test("Escape closes the list, and then clears the field", () => {
    expect(comboboxKey("Escape", shown)).toEqual({ kind: "close" });
    expect(comboboxKey("Escape", hidden)).toEqual({ kind: "clear" });
  });

  test.each(["Home", "End", "ArrowLeft", "Tab", "a", " "])("«%s» is the field’s", (key) => {
    expect(comboboxKey(key, { ...shown, active: 1 })).toEqual({ kind: "nothing" });
  });

  test("arrows are the field’s when there is no option", () => {
    expect(comboboxKey("ArrowDown", { ...shown, count: 0 })).toEqual({ kind: "nothing" });
    expect(comboboxKey("ArrowUp", { ...shown, count: 0 })).toEqual({ kind: "nothing" });
  });
});
