import { pagesToSee } from "./support/authorisation/visits";
import { aWorld, type World } from "./support/authorisation/world";
import { httpBrowser } from "./support/http-browser";
import { test as base, expect } from "./support/test";

const test = base.extend<object, { world: World }>({
  world: [async ({ connection }, use) => use(await aWorld(connection, process.env.E2E_URL ?? "")), { scope: "worker" }],
});

/** What answers data or a file shows no page. */
const pages = pagesToSee.filter(({ route }) => !route.startsWith("/api/") && !route.endsWith("/lignes-refusees"));

for (const { route, person, path } of pages) {
  test(`[SEC-03] ${route} does nothing that its policy forbids`, async ({ page, context, world, baseURL }) => {
    const violations: string[] = [];
    await page.exposeFunction("noteViolation", (what: string) => violations.push(what));
    await page.addInitScript(() => {
      const note = (window as unknown as { noteViolation: (what: string) => void }).noteViolation;
      document.addEventListener("securitypolicyviolation", (event) => {
        note(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    const cookies = [...world.browsers[person].cookies].map(([name, value]) => ({ name, value, url: baseURL ?? "" }));
    await context.addCookies(cookies);
    await page.goto(path(world), { waitUntil: "networkidle" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(violations).toEqual([]);
  });
}

test("[SEC-03] a violation would be seen by these tests", async ({ page }) => {
  const messages: string[] = [];
  page.on("console", (message) => messages.push(message.text()));
  await page.goto("/connexion");
  await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p style='color:red'>Rouge</p>"));
  await expect.poll(() => messages.join()).toContain("Content Security Policy");
});

for (const [kind, address] of Object.entries({
  prerendered: "/connexion",
  dynamic: "/connexion/reprise?retour=/suivi",
})) {
  test(`[SEC-03] scripts run on a ${kind} page`, async ({ page }) => {
    await page.goto(address);
    await page.getByLabel("Mot de passe").fill("secret");
    await page.getByRole("button", { name: /Afficher/ }).click();
    await expect(page.getByLabel("Mot de passe")).toHaveAttribute("type", "text");
  });
}

test("[SEC-03] every answer carries its headers, and no page lets inline scripts run", async ({ baseURL }) => {
  const browser = httpBrowser(baseURL ?? "");
  for (const address of ["/", "/connexion", "/inscription/region", "/etat", "/raccordement", "/inconnu"]) {
    const { headers } = await browser.get(address);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy, address).toMatch(/script-src 'self' '(nonce|sha256)-/);
    expect(policy, address).not.toMatch(/unsafe-|\*/);
    for (const directive of ["object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"]) {
      expect(policy, address).toContain(directive);
    }
    expect(Object.fromEntries(headers), address).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
    });
  }
});

test("[SEC-03] two answers of a dynamic page never share a nonce", async ({ baseURL }) => {
  const browser = httpBrowser(baseURL ?? "");
  const nonceOf = async () =>
    /'nonce-([^']+)'/.exec((await browser.get("/etat")).headers.get("content-security-policy") ?? "")?.[1];
  const [first, second] = [await nonceOf(), await nonceOf()];
  expect(first).toMatch(/^[\w+/=]{20,}$/);
  expect(first).not.toBe(second);
});
