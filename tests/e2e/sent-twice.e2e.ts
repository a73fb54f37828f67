import { formCases, holdingField } from "./support/form-cases";
import { openForm, sendForm } from "./support/posted-form";
import { expect, test } from "./support/test";

test.describe.configure({ mode: "parallel" });

/** What a reviewer reads who has just done it; the applicant and the members are led on. */
const done =
  /Vous avez déjà (approuvé cette demande|refusé cette demande|demandé des informations)|Des informations ont été demandées|n’attend pas de réponse|déjà autorisée|a avancé\s: complément demandé/;

// As a browser without JavaScript sends a form whose button is pressed twice: both arrive, and only the second answer is seen.
for (const form of formCases.filter(({ isSecret }) => !isSecret)) {
  test(`[DEM-08] ${form.name}: sent twice at the same instant, it is done once, and neither answer is an error`, async ({
    page,
    db,
    signInAs,
  }) => {
    const path = await form.open({ page, db, signInAs });
    const fields = { ...(await openForm(page, path, holdingField(form))), ...form.typed(), ...form.button };
    const answers = await Promise.all([sendForm(page, path, fields), sendForm(page, path, fields)]);
    const [first, ...others] = answers.flatMap(({ location }) => location ?? []);
    expect(first).toBeDefined();
    for (const other of others) expect(other).toBe(first);
    for (const { location, summary, text } of answers) {
      expect(summary).toBe("");
      if (!location) expect(text).toMatch(done);
    }
  });
}
