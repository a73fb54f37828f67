import { type FormCase, formCases, holdingField, type Scene } from "./support/form-cases";
import { expectFrenchSentence, seen } from "./support/hostile-values";
import { type Fields, openForm, sendFile, sendForm } from "./support/posted-form";
import { expect, test } from "./support/test";

test.describe.configure({ mode: "parallel" });

for (const form of formCases) {
  test(`[DEM-12] ${form.name}: a field missing from the form has its sentence, and the others are kept`, async ({
    page,
    db,
    signInAs,
  }) => {
    for (const name of Object.keys(form.typed())) {
      await test.step(`without ${name}`, () => leaveOut(form, name, { page, db, signInAs }));
    }
  });

  test(`[DEM-12] ${form.name}: sent empty, with a file, or with a hidden field changed, it never breaks`, async ({
    page,
    db,
    signInAs,
  }) => {
    const scene = { page, db, signInAs };
    const holding = holdingField(form);
    const path = await form.open(scene);
    const untouched = await openForm(page, path, holding);

    const bare = Object.fromEntries(Object.entries(untouched).filter(([name]) => name.startsWith("$ACTION")));
    const empty = await sendForm(page, path, bare);
    if (form.required.length > 0) expectFrenchSentence(empty.summary);

    const withFile = await sendFile(page, await form.open(scene), untouched, holding);
    expect(withFile.status).toBeLessThan(400);

    const hidden = Object.keys(untouched).filter((name) => !name.startsWith("$ACTION") && !(name in form.typed()));
    for (const name of hidden) {
      const tampered = { ...untouched, ...form.typed(), ...form.button, [name]: "<b>99</b>" };
      expect((await sendForm(page, await form.open(scene), tampered)).status, name).toBeLessThan(400);
    }
  });
}

async function leaveOut(form: FormCase, missing: string, scene: Scene): Promise<void> {
  const path = await form.open(scene);
  const typed: Fields = { ...(await openForm(scene.page, path, holdingField(form))), ...form.typed(), ...form.button };
  delete typed[missing];
  const answer = await sendForm(scene.page, path, typed);
  expect(answer.status).toBeLessThan(400);
  if (!form.required.includes(missing)) {
    if (form.isSecret) return expectFrenchSentence(answer.summary);
    return expect(answer.location ?? answer.summary).not.toBe("");
  }
  expect(answer.location).toBeUndefined();
  expectFrenchSentence(answer.errors[missing] ?? `nothing is said of ${missing}`);
  for (const [name, value] of Object.entries(answer.values)) {
    if (name === missing || ["password", "newPassword", "code", "recoveryCode"].includes(name)) continue;
    if (typed[name] !== undefined) expect(seen(value), name).toBe(seen(typed[name]));
  }
}
