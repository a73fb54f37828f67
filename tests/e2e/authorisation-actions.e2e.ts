import { multipart } from "@/tests/support/posted-form.mjs";
import { browserActions } from "./support/authorisation/browser-actions";
import type { GuardedAction } from "./support/authorisation/guarded-action";
import { guardedActions } from "./support/authorisation/guarded-actions";
import { openActions } from "./support/authorisation/open-actions";
import { type Person, people } from "./support/authorisation/people";
import { actionsInTree } from "./support/authorisation/project-tree";
import { tracesOf } from "./support/authorisation/traces";
import { aWorld, type World } from "./support/authorisation/world";
import type { Answer } from "./support/http-browser";
import { test as base, expect } from "./support/test";

const test = base.extend<{ aNewWorld: () => Promise<World> }>({
  aNewWorld: async ({ db }, use) => use(() => aWorld(db, process.env.E2E_URL ?? "")),
});

test("[SEC-01] the tables of actions hold every server action of the tree", () => {
  const names = [...guardedActions, ...browserActions, ...openActions].map(({ action }) => action);
  expect(names.sort()).toEqual(actionsInTree());
});

for (const guarded of guardedActions) {
  const { action, allowed, tried = allowed, page, holding, typed, prepare, leadsTo } = guarded;
  const others = people.filter((person) => !allowed.includes(person));

  test(`[SEC-01] ${action}: only for ${allowed.length > 4 ? "whoever is signed in" : allowed}`, async ({
    aNewWorld,
  }) => {
    for (const person of tried) {
      const world = await aNewWorld();
      await prepare?.(world);
      const form = { typed: typed(world), holding: holding(world) };
      const post = await world.browsers[person].form(page(world), form);
      const before = await tracesOf(world.db, world);
      for (const other of others) {
        const answer = await world.browsers[other].post(page(world), post);
        expect(answer, `${other} sends the form of ${person}`).toMatchObject(refusal(guarded, other));
        if (answer.status === 404) expect(answer.text, `what ${other} reads`).not.toContain(world.structure);
      }
      expect(await tracesOf(world.db, world), "what the refused ones leave").toBe(before);
      const answer = await world.browsers[person].post(page(world), post);
      expect(answer, `${person} sends it: ${sentences(answer)}`).toMatchObject(to(leadsTo(world)));
      expect(await tracesOf(world.db, world), `after ${person}`).not.toBe(before);
    }
  });
}

for (const { action, page, holding, comeTo, leadsTo } of browserActions) {
  test(`[SEC-01] ${action}: only in the browser that came to it`, async ({ aNewWorld }) => {
    const world = await aNewWorld();
    const { browser, typed } = await comeTo(world);
    const post = await browser.form(page, { typed, holding });
    const before = await tracesOf(world.db, world);
    for (const other of people) {
      const session = sessionOf(world, other);
      const answer = await world.browsers[other].post(page, post);
      expect(answer.status, `${other} sends the form of another browser`).toBeLessThan(400);
      expect(sessionOf(world, other), `the session of ${other}`).toBe(session);
    }
    expect(await tracesOf(world.db, world), "what the others leave").toBe(before);
    const answer = await browser.post(page, post);
    expect(answer, sentences(answer)).toMatchObject({ status: leadsTo ? 303 : 200, location: leadsTo ?? "" });
    // A worker may be the one who does it.
    await expect.poll(() => tracesOf(world.db, world)).not.toBe(before);
  });
}

for (const { action, page, blank } of openActions) {
  test(`[SEC-01] ${action}: for anybody`, async ({ aNewWorld }) => {
    const world = await aNewWorld();
    const post = await world.browsers.nobody.form(page, { typed: blank });
    const before = await tracesOf(world.db, world);
    for (const person of people) {
      const answer = await world.browsers[person].post(page, post);
      expect(answer.status, `${person} sends it blank`).toBeLessThan(400);
    }
    expect(await tracesOf(world.db, world)).toBe(before);
  });
}

test("[SEC-01] signing out ends one’s own session, and no other", async ({ aNewWorld }) => {
  const { browsers } = await aNewWorld();
  const session = browsers.individual.cookies.get(sessionName) ?? "";
  const answer = await browsers.individual.post("/deconnexion", multipart([]));
  expect(answer).toMatchObject({ status: 303, location: "/" });
  browsers.individual.cookies.set(sessionName, session);
  expect(await browsers.individual.get("/suivi")).toMatchObject({ location: "/connexion/reprise?retour=%2Fsuivi" });
  expect(await browsers.applicant.get("/suivi")).toMatchObject({ status: 200 });
});

const sessionName = "next-auth.session-token";

function sessionOf({ browsers }: World, person: Person) {
  return browsers[person].cookies.get(sessionName);
}

function refusal({ told = [], done = [] }: GuardedAction, person: Person) {
  if (person === "nobody" || person === "signedOut") {
    return { status: 303, location: expect.stringMatching(/^\/connexion\/reprise\?retour=/) };
  }
  if (done.includes(person)) return { status: 303 };
  return { status: told.includes(person) ? 200 : 404 };
}

function to(place: string | RegExp | undefined) {
  if (place === undefined) return { status: 200, location: "" };
  return { status: 303, location: typeof place === "string" ? place : expect.stringMatching(place) };
}

/** What an answer says is wrong, for whoever reads the failure. */
function sentences({ text }: Answer): string {
  return [...text.matchAll(/role="alert"[^>]*>(.*?)<\/(?:ul|p|div)>/gs)]
    .map(([, html]) => html?.replace(/<[^>]*>/g, " "))
    .join(" ");
}
