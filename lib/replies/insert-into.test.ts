import { describe, expect, test } from "vitest";
import { insertInto } from "@/lib/replies/insert-into";
import type { UsableReply } from "@/lib/replies/usable-reply";
import { usualMessage } from "@/lib/replies/usual-message";

const city: UsableReply = {
  slug: "ville",
  title: "Ville",
  body: "Quelle est la ville ?",
  refusalReason: null,
  fields: ["city"],
};
const closed: UsableReply = {
  slug: "fermee",
  title: "Fermée",
  body: "Elle est fermée.",
  refusalReason: "structure_not_eligible",
  fields: [],
};

describe("a question", () => {
  test("takes the place of what nobody wrote, ticks its fields, and leaves the rest", () => {
    const typed = {
      message: usualMessage.replace("\n", "\r\n"),
      ask_phone: "on",
      question_phone: "Lequel ?",
      intent: "insert",
    };
    expect(insertInto(typed, "ask", city, [city])).toEqual({
      ...typed,
      message: city.body,
      ask_city: "on",
      reply: "ville",
    });
    expect(insertInto({ message: city.body }, "ask", { ...city, body: "Autre" }, [city]).message).toBe("Autre");
  });

  test("goes below what somebody wrote", () => {
    expect(insertInto({ message: " Bonjour Madame,\r\nmerci. " }, "ask", city, [city]).message).toBe(
      "Bonjour Madame,\nmerci.\n\nQuelle est la ville ?",
    );
  });
});

test("a refusal brings its reason, and none leaves the one chosen", () => {
  expect(insertInto({ refusalText: "", refusalReason: "" }, "refuse", closed, [closed])).toEqual({
    refusalText: closed.body,
    refusalReason: "structure_not_eligible",
    reply: "fermee",
  });
  const blank = { ...closed, refusalReason: null };
  expect(insertInto({ refusalReason: "other" }, "refuse", blank, [closed]).refusalReason).toBe("other");
});
