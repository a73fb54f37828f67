import { multipart } from "@/tests/support/posted-form.mjs";
import { tracesOf } from "./support/authorisation/traces";
import { aWorld } from "./support/authorisation/world";
import { expect, test } from "./support/test";

/** What a browser says of where a form comes from, when it is not from our pages; and a client that says nothing. */
const elsewhere: Record<string, Record<string, string>> = {
  "another site": { origin: "https://autre.example" },
  "another port of this machine": { origin: "http://localhost:1" },
  "a page without origin": { origin: "null" },
  "a client that tells nothing": {},
  "another site, by its fetch metadata": { "sec-fetch-site": "cross-site" },
};

for (const [sender, headers] of Object.entries(elsewhere)) {
  test(`[SEC-04] a form sent from ${sender} is refused, and does nothing`, async ({ db, baseURL }) => {
    const world = await aWorld(db, baseURL ?? "");
    const { applicant } = world.browsers;
    const page = `/suivi/${world.requests.submitted}/retirer`;
    const form = await applicant.form(page, { holding: "Retirer cette demande" });
    const before = await tracesOf(db, world);

    const refused = await applicant.post(page, form, headers);
    expect(refused.status).toBe(403);
    expect(refused.text).toContain("refusé");
    const signOut = await applicant.post("/deconnexion", multipart([]), headers);
    expect(signOut.status).toBe(403);

    expect(await tracesOf(db, world)).toBe(before);
    expect(await applicant.post(page, form)).toMatchObject({
      status: 303,
      location: `/suivi/${world.requests.submitted}`,
    });
  });
}
