import { visits, withIdReplaced } from "./support/authorisation/visits";
import { aWorld, type World } from "./support/authorisation/world";
import { rawRequest } from "./support/raw-request";
import { test as base, expect } from "./support/test";

const test = base.extend<object, { world: World }>({
  world: [async ({ connection }, use) => use(await aWorld(connection, process.env.E2E_URL ?? "")), { scope: "worker" }],
});

const uuid = "00000000-0000-4000-8000-000000000000";

/** As they stand in an address. */
const hostileIds = {
  "a word": "not-a-uuid",
  "an id of nothing": uuid,
  "an id of nothing at all": uuid.replaceAll(/[48]/g, "0"),
  "an id in braces": `%7B${uuid}%7D`,
  "an id and more": `${uuid}%20or%201=1`,
  "a number": "1",
  "an accent and an emoji": encodeURIComponent("é🩺"),
  "a text that turns around": encodeURIComponent("\u202Eabc"),
  "half of an emoji": "%ED%A0%BD",
  SQL: encodeURIComponent("' or 1=1 --"),
  HTML: encodeURIComponent("<script>alert(1)</script>"),
  "a path upwards": "..%2F..%2Fetc%2Fpasswd",
  "a NUL": "%00",
  "bytes that are no text": "%E0%A4%A",
  "a lone per cent": "%",
  "two thousand letters": "a".repeat(1900),
  "ten thousand letters": "a".repeat(10_000),
};

for (const [kind, value] of Object.entries(hostileIds)) {
  test(`[SEC-02] ${kind} in the place of each id: there is no such page`, async ({ world }) => {
    for (const visit of visits) {
      for (const path of withIdReplaced(visit, world, value)) {
        const { status } = await rawRequest(world.site, path, world.browsers[visit.person]);
        expect([400, 404], `${status} for ${visit.person} at ${path.slice(0, 200)}`).toContain(status);
      }
    }
  });
}

/** Every parameter that some page reads, and one that none does. */
const parameters = (
  "region suite retour saisie reprise jeton verifier brouillon fait page etat q avant apres destinataire " +
  "demande locale domaine code city departmentCode regionCode etape constructor"
).split(" ");

const hostileValues = {
  nothing: "",
  "a word": "mot",
  "a negative number": "-1",
  "a huge number": "9".repeat(30),
  "an accent and an emoji": encodeURIComponent("é🩺\u202E"),
  SQL: encodeURIComponent("' or 1=1 --"),
  HTML: encodeURIComponent('"><script>alert(1)</script>'),
  JSON: encodeURIComponent('{"$ne":null}'),
  "another site": encodeURIComponent("https://autre.example/"),
  "another site in short": encodeURIComponent("//autre.example/"),
  "another site in disguise": encodeURIComponent("/\\autre.example/"),
  "a script": encodeURIComponent("javascript:alert(1)"),
  "a NUL": "%00",
  "bytes that are no text": "%E0%A4",
  "a long word": "a".repeat(60),
};

/** Each page in turn begins with another value: all of them, in a third of the time of all in every parameter. */
const values = Object.values(hostileValues);
const rounds = 5;

for (let round = 0; round < rounds; round += 1) {
  test(`[SEC-02] hostile values in every parameter of every page, round ${round + 1}: an ordinary answer`, async ({
    world,
  }) => {
    for (const [turn, visit] of visits.entries()) {
      const query = parameters.map((name, at) => `${name}=${values[(at + turn + round * 3) % values.length]}`);
      await expectOrdinary(world, visit, query.join("&"));
    }
  });
}

test("[SEC-02] every parameter given twice, or as a list: an ordinary answer", async ({ world }) => {
  const twice = parameters.map((name) => `${name}=76&${name}=76`).join("&");
  const list = parameters.map((name) => `${name}[]=76`).join("&");
  for (const visit of visits) for (const query of [twice, list]) await expectOrdinary(world, visit, query);
});

async function expectOrdinary(world: World, { person, path }: (typeof visits)[number], query: string) {
  const address = `${path(world).split("?")[0]}?${query}`;
  const { status, location, type, text } = await rawRequest(world.site, address, world.browsers[person]);
  expect(status, `${person} at ${address}`).toBeLessThan(500);
  // The export of a journal says what was searched: a spreadsheet shows it, no browser reads it.
  if (!type.startsWith("text/csv")) expect(text, `${person} at ${address}`).not.toContain("<script>alert(1)");
  expect(new URL(location, world.site).origin, `${person} at ${address}`).toBe(world.site);
}
