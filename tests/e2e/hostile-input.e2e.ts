import { type FormCase, formCases, holdingField, type Scene } from "./support/form-cases";
import { expectFrenchSentence, hostileValues, seen } from "./support/hostile-values";
import { type Fields, openForm, sendForm } from "./support/posted-form";
import { expect, test } from "./support/test";

test.describe.configure({ mode: "parallel" });

const secretFields = ["password", "newPassword", "code", "recoveryCode"];

for (const form of formCases) {
  test(`[DEM-12] ${form.name}: whatever is typed is answered with sentences, kept, and shown as text`, async ({
    page,
    db,
    signInAs,
  }) => {
    for (const [kind, value] of Object.entries(hostileValues)) {
      await test.step(kind, () => typeEverywhere(form, value, { page, db, signInAs }));
    }
  });
}

async function typeEverywhere(form: FormCase, value: string, scene: Scene): Promise<void> {
  const path = await form.open(scene);
  const untouched = await openForm(scene.page, path, holdingField(form));
  const typed = Object.fromEntries(Object.keys(form.typed()).map((name) => [name, value]));
  const answer = await sendForm(scene.page, path, { ...untouched, ...typed, ...form.button });

  expect(answer.status, answer.heading).toBeLessThan(400);
  expect(answer.isInjected).toBe(false);
  if (answer.location !== undefined) return expect(form.isFreeText ?? form.required.length === 0).toBe(true);
  expectFrenchSentence(answer.summary);
  for (const [name, sentence] of Object.entries(answer.errors)) {
    expectFrenchSentence(sentence);
    expect(answer.summary, `what is wrong with ${name}, at the top too`).toContain(sentence);
  }
  expectKept(typed, answer.values);
}

/** What was typed is still there, and what must not come back does not. */
function expectKept(typed: Fields, values: Fields): void {
  for (const [name, value] of Object.entries(values)) {
    if (secretFields.includes(name)) expect(value).toBe("");
    else if (typed[name] !== undefined) expect(seen(value)).toBe(seen(typed[name]));
  }
}
