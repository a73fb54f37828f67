import { complaintsOf } from "./support/complaints";
import { httpBrowser } from "./support/http-browser";
import { expect, test } from "./support/test";

// That no page does what its policy forbids is looked at in each of its states, by accessibility.e2e.ts.

test("[SEC-03] a violation would be seen", async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto("/connexion");
  await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p style='color:red'>Rouge</p>"));
  await expect.poll(() => complaints.join()).toContain("Content Security Policy");
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error("Vert");
    });
  });
  await expect.poll(() => complaints).toContain("Vert");
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
