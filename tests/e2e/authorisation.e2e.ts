import type { Outcome } from "./support/authorisation/access";
import { people } from "./support/authorisation/people";
import { routesInTree } from "./support/authorisation/project-tree";
import { routeTable } from "./support/authorisation/route-table";
import { aWorld, type World } from "./support/authorisation/world";
import type { Answer } from "./support/http-browser";
import { test as base, expect } from "./support/test";

const test = base.extend<object, { world: World }>({
  world: [async ({ connection }, use) => use(await aWorld(connection, process.env.E2E_URL ?? "")), { scope: "worker" }],
});

test("[SEC-01] the table of routes holds every page and route handler of the tree", () => {
  expect([...new Set(routeTable.map(({ route }) => route))].sort()).toEqual(routesInTree());
});

for (const { route, of, path, access } of routeTable) {
  test(`[SEC-01] ${route}${of ? ` (${of})` : ""}`, async ({ world }) => {
    const address = path(world);
    const answers = await Promise.all(
      people.map(async (person) => ({ person, answer: await world.browsers[person].get(address) })),
    );
    const outcomes = answers.map(({ person, answer }) => [person, outcomeOf(answer, address, world)]);
    expect(Object.fromEntries(outcomes)).toEqual(access);
    for (const { person, answer } of answers) {
      if (access[person] !== "page") expect(answer.text, `what ${person} reads`).not.toContain(world.structure);
    }
  });
}

function outcomeOf({ status, location }: Answer, address: string, { requests }: World): Outcome | `status ${number}` {
  if (status === 200) return "page";
  if (status === 404) return "missing";
  if (status === 405) return "wrong method";
  if (status !== 303 && status !== 307) return `status ${status}`;
  if (location === `/connexion/reprise?retour=${encodeURIComponent(address)}`) return "sign in";
  const id = Object.values(requests).find((each) => location.includes(each));
  return `to ${id ? location.replace(id, "[demande]") : location}`;
}
