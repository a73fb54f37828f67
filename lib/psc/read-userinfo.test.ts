import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { isPscAnswering } from "@/lib/psc/is-psc-answering";
import { readUserinfo } from "@/lib/psc/read-userinfo";
import { pscEndpoints } from "@/server/psc-endpoints.mjs";
import { anRpps } from "@/tests/support/numbers";
import { openPscProvider } from "@/tests/support/psc-provider.mjs";
import { siteOfTokens, tokensFor } from "@/tests/support/psc-tokens";

type Provider = Awaited<ReturnType<typeof openPscProvider>>;

const settingsOf = ({ settings }: Provider) => ({
  ...{ clientId: settings.PSC_CLIENT_ID, clientSecret: settings.PSC_CLIENT_SECRET },
  ...pscEndpoints(settings),
});

describe.each([
  ["JSON", false],
  ["a signed JWT", true],
])("userinfo as %s, from a real provider", (_, signedUserinfo) => {
  let provider: Provider;
  beforeAll(async () => {
    provider = await openPscProvider({ siteUrl: siteOfTokens, signedUserinfo });
  });
  afterAll(() => provider.close());

  async function read(forgery?: "other subject" | "userinfo down") {
    const rpps = anRpps();
    const wish = { subjectNameId: `8${rpps}`, firstName: "NADEGE", lastName: "VIVES", ...(forgery && { forgery }) };
    const { access_token: accessToken } = await tokensFor(provider, wish);
    return { rpps, claims: readUserinfo(settingsOf(provider), { accessToken, subject: wish.subjectNameId }) };
  }

  test("is read", async () => {
    const { rpps, claims } = await read();
    expect(await claims).toMatchObject({ rpps, firstName: "Nadege", lastName: "Vives", professionCode: "21" });
  });

  test("is read after the provider has changed its key", async () => {
    await fetch(`${provider.issuer}/cles`, { method: "POST" });
    await expect((await read()).claims).resolves.toBeDefined();
  });

  test("is refused about somebody else, and when it does not come", async () => {
    await expect((await read("other subject")).claims).rejects.toBeInstanceOf(Error);
    await expect((await read("userinfo down")).claims).rejects.toMatchObject({ failure: "unavailable" });
  });

  test("is refused from another provider, or for another site", async () => {
    const { access_token: accessToken } = await tokensFor(provider, { subjectNameId: "ANS1" });
    const asked = { accessToken, subject: "ANS1" };
    const settings = settingsOf(provider);
    const foreign = [
      { ...settings, issuer: "https://autre.exemple" },
      { ...settings, clientId: "un-autre-site" },
    ];
    for (const each of foreign) {
      const reading = readUserinfo(each, asked);
      await (signedUserinfo ? expect(reading).rejects.toBeInstanceOf(Error) : expect(reading).resolves.toBeDefined());
    }
  });
});

test("a provider that is down is told from one that answers", async () => {
  const line = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const provider = await openPscProvider({ siteUrl: siteOfTokens });
  const settings = settingsOf(provider);
  expect(await isPscAnswering(settings)).toBe(true);
  await provider.close();
  expect(await isPscAnswering(settings)).toBe(false);
  expect(line).toHaveBeenCalledOnce();
});
