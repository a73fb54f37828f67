import { describe, expect } from "vitest";
import { TooManyAttempts } from "@/lib/errors";
import { countSearch, countVisitorSearch } from "@/lib/registers/search/count-search";
import { offerEstablishments } from "@/lib/registers/search/offer-establishments";
import { offerProfessionals } from "@/lib/registers/search/offer-professionals";
import { aBrowser, clearOfWindowEnd } from "@/tests/support/accounts";
import { test } from "@/tests/support/database";
import { anIndividual, contextOf } from "@/tests/support/fixtures";
import { aSearchableEstablishment, aSearchableProfessional } from "@/tests/support/searchable";

describe("what a combobox offers", () => {
  test("a structure, in readable French, with what tells it apart and nothing else", async ({ tx }) => {
    const context = await contextOf(tx, (await anIndividual(tx)).id);
    const { finess } = await aSearchableEstablishment(tx, {
      name: "PHARMACIE DE L EUROPE ZWYX",
      deliveryLine: "81000 ALBI",
    });

    const asker = { ...context, browser: undefined };
    const options = await offerEstablishments(asker, { text: "europe zwyx", departmentCode: null, regionCode: "76" });

    expect(options).toEqual([
      {
        value: finess,
        label: "Pharmacie de l’Europe Zwyx",
        detail: expect.stringMatching(/^81000 Albi · Pharmacie d.Officine · FINESS 81/),
      },
    ]);
  });

  test("a professional, by profession and number", async ({ tx }) => {
    const context = await contextOf(tx, (await anIndividual(tx)).id);
    const { rpps } = await aSearchableProfessional(tx, { lastName: "ZWYX-MARTIN", firstName: "NADEGE" });

    const options = await offerProfessionals(context, { text: rpps, finess: null });

    expect(options).toEqual([
      { value: rpps, label: "Nadege Zwyx-Martin", detail: expect.stringMatching(/^Pharmacien · RPPS 10/) },
    ]);
  });

  test("to each account, within a limit", async ({ tx }) => {
    await clearOfWindowEnd();
    const context = await contextOf(tx, (await anIndividual(tx)).id);
    const other = await contextOf(tx, (await anIndividual(tx)).id);
    for (let at = 0; at < 600; at++) await countSearch(context);

    const asker = { ...context, browser: undefined };
    const offers = offerEstablishments(asker, { text: "pharmacie", departmentCode: null, regionCode: null });
    await expect(offers).rejects.toBeInstanceOf(TooManyAttempts);
    await expect(offerProfessionals(context, { text: "martin", finess: null })).rejects.toBeInstanceOf(TooManyAttempts);
    await expect(offerProfessionals(other, { text: "martin", finess: null })).resolves.toBeDefined();
  });

  test("a structure to a visitor, within a limit for each browser", async ({ tx }) => {
    await clearOfWindowEnd();
    const visitor = aBrowser(tx, { origin: "192.0.2.77" });
    const ask = (from: typeof visitor) =>
      offerEstablishments(from, { text: "pharmacie", departmentCode: null, regionCode: null });
    for (let at = 0; at < 200; at++) await countVisitorSearch(visitor);

    await expect(ask(visitor)).rejects.toBeInstanceOf(TooManyAttempts);
    await expect(ask({ ...visitor, browser: "another browser" })).resolves.toBeDefined();
  });
});
