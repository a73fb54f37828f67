import { readFileSync } from "node:fs";
import { guardedActions } from "./support/authorisation/guarded-actions";
import type { World } from "./support/authorisation/world";
import { httpBrowser } from "./support/http-browser";
import { codeSentTo, mailTo } from "./support/mails";
import { anOwnStack } from "./support/own-stack";
import { password } from "./support/people";
import { expect, test } from "./support/test";

test("[SEC-05] nothing that was typed or sent by mail is in what the site and the worker say", async ({}, testInfo) => {
  test.setTimeout(120_000);
  const log = testInfo.outputPath("said.log");
  await using stack = await anOwnStack("logs", { log });
  const world = await stack.aWorld();
  const secrets = await signInAndResetPassword(world, stack.mailsUrl);
  await sendEveryForm(world);
  const mails = await mailTo(world.persons.applicant.email, /./, { server: stack.mailsUrl });
  const reference = await referenceOfAnError(world, () => stack.database.kill());

  const said = readFileSync(log, "utf8");
  const errors = said.split("\n").filter((line) => line.includes(reference));
  expect(errors, "one line for one error").toHaveLength(1);
  expect(JSON.parse(errors[0] ?? "")).toMatchObject({ level: "error", reference, name: expect.any(String) });
  const people = Object.values(world.persons).flatMap(({ email, rpps }) => [email, rpps ?? email]);
  for (const secret of [...secrets, password, mails.text.slice(0, 200), ...people]) expect(said).not.toContain(secret);
  expect(said).not.toMatch(/@exemple\.fr|postgres:\/\//);
});

/** Everything secret that passes by. */
async function signInAndResetPassword({ site, persons }: World, server: string): Promise<string[]> {
  const { email } = persons.individual;
  const browser = httpBrowser(site);
  await browser.submit("/connexion", { typed: { email, password: "pas le bon mot de passe" } });
  await browser.submit("/connexion", { typed: { email, password } });
  const code = await codeSentTo(email, { server });
  await browser.submit("/connexion/code", { typed: { code: code === "000000" ? "000001" : "000000" } });
  expect(await browser.submit("/connexion/code", { typed: { code } })).toMatchObject({ status: 303 });
  await browser.submit("/mot-de-passe/oublie", { typed: { email } });
  const { text } = await mailTo(email, /mot de passe/i, { server });
  const token = text.match(/jeton=([\w-]+)/)?.[1] ?? "no link in the mail";
  await browser.get(`/mot-de-passe/lien?jeton=${token}`);
  return [code, token, "pas le bon mot de passe"];
}

async function sendEveryForm(world: World) {
  for (const { allowed, tried = allowed, page, holding, typed, prepare } of guardedActions) {
    await prepare?.(world);
    const browser = world.browsers[tried[0] ?? "nobody"];
    const asked = await browser.get(page(world));
    if (!asked.text.includes(holding(world))) continue; // An earlier form has closed this one.
    await browser.submit(page(world), { typed: typed(world), holding: holding(world) });
  }
}

/** What a person is told when something unexpected happens: here, the database is gone. */
async function referenceOfAnError({ site, persons }: World, breakIt: () => Promise<void>): Promise<string> {
  const browser = httpBrowser(site);
  const typed = { email: persons.lecteur.email, password };
  const form = await browser.form("/connexion", { typed });
  await breakIt();
  const { status, text } = await browser.post("/connexion", form);
  expect(status).toBe(200);
  expect(text, "what was typed is still there").toContain(`value="${persons.lecteur.email}"`);
  const reference = text.match(/référence ([\dA-F]{8})/)?.[1];
  expect(reference, "a reference to give to support").toBeDefined();
  return reference ?? "";
}
