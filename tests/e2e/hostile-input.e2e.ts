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
    let path: string | undefined;
    for (const [kind, value] of Object.entries(hostileValues)) {
      await test.step(kind, async () => {
        path ??= await form.open({ page, db, signInAs });
        const isOver = await typeEverywhere(form, value, { page, db, signInAs }, path);
        // What was accepted, counted as a guess, or has gone elsewhere is begun again.
        if (isOver || form.isSecret || form.moves) path = undefined;
      });
    }
  });
}

/** Gives back whether the form led on. */
async function typeEverywhere(form: FormCase, value: string, scene: Scene, path: string): Promise<boolean> {
  const untouched = await openForm(scene.page, path, holdingField(form));
  const typed = Object.fromEntries(Object.keys(form.typed()).map((name) => [name, value]));
  const answer = await sendForm(scene.page, path, { ...untouched, ...typed, ...form.button });

  expect(answer.status, answer.heading).toBeLessThan(400);
  expect(answer.isInjected).toBe(false);
  if (answer.location !== undefined) {
    expect(form.isFreeText ?? form.required.length === 0).toBe(true);
    return true;
  }
  expectFrenchSentence(answer.summary);
  for (const [name, sentence] of Object.entries(answer.errors)) {
    expectFrenchSentence(sentence);
    expect(answer.summary, `what is wrong with ${name}, at the top too`).toContain(sentence);
  }
  expectKept(typed, answer.values);
  return false;
}

/** What was typed is still there, and what must not come back does not. */
function expectKept(typed: Fields, values: Fields): void {
  for (const [name, value] of Object.entries(values)) {
    if (secretFields.includes(name)) expect(value).toBe("");
    else if (typed[name] !== undefined) expect(seen(value)).toBe(seen(typed[name]));
  }
}
