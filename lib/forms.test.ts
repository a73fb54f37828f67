import { expect, test } from "vitest";
import { z } from "zod";
import { parseForm, typedValues } from "@/lib/forms";

const aForm = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

test("gives back what was typed without its secrets, its invisible marks, nor what Next hides", () => {
  const form = aForm({
    name: "Phar\0macie \u202egro",
    password: "secret",
    newPassword: "secret",
    code: "123456",
    $ACTION_1: "1",
  });
  expect(typedValues(form)).toEqual({ name: "Pharmacie gro" });
});

test("reads what the schema accepts, with what the action adds", () => {
  const schema = z.object({ name: z.string(), id: z.number() });
  expect(parseForm(schema, aForm({ name: "Pharmacie\0" }), { id: 1 })).toEqual({
    ok: true,
    data: { name: "Pharmacie", id: 1 },
  });
});

test("gives each field the first sentence of the schema, and a French one where it has none", () => {
  const schema = z.object({ name: z.string({ error: "Indiquez un nom." }), kind: z.enum(["PER", "INT"]) });
  const read = parseForm(schema, aForm({ kind: "autre" }));
  expect(read).toEqual({
    ok: false,
    state: {
      values: { kind: "autre" },
      fieldErrors: {
        name: ["Indiquez un nom."],
        kind: ["Cette valeur n’est pas acceptée : vérifiez-la, ou rechargez la page."],
      },
    },
  });
});

test("takes a file for a field that was left out", () => {
  const form = new FormData();
  form.append("name", new File(["%PDF"], "ordonnance.pdf"));
  const read = parseForm(z.object({ name: z.string({ error: "Indiquez un nom." }) }), form);
  expect(read).toEqual({ ok: false, state: { values: {}, fieldErrors: { name: ["Indiquez un nom."] } } });
});
