import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openedRequest, otherRequests } from "@/db/demo/request-data";
import { demoWorld } from "./demo-world";
import { writeDemoRegisters } from "./write-demo-registers";

const committed = "db/demo/registers";
const folder = mkdtempSync(join(tmpdir(), "balorg-registers-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the committed registers of the demo", () => {
  test("are, byte for byte, what the generator makes", async () => {
    const written = await writeDemoRegisters(folder);
    expect(written.toSorted()).toEqual(readdirSync(committed).toSorted());
    for (const name of written) {
      const isSame = readFileSync(join(folder, name)).equals(readFileSync(join(committed, name)));
      expect(isSame, `${name} differs: run npm run registers:demo`).toBe(true);
    }
  });

  test("stay small enough to be committed", () => {
    for (const name of readdirSync(committed)) expect(readFileSync(join(committed, name)).length).toBeLessThan(600_000);
  });
});

describe("the register of the demo", () => {
  const { older, newer, activities, mailboxes } = demoWorld();
  const numbers = new Set(newer.map(({ finess }) => finess));

  test("has about 300 pharmacies and 1,000 professionals", () => {
    const pharmacies = newer.filter(({ category }) => category.code === "620");
    expect(pharmacies.length).toBeGreaterThan(290);
    expect(pharmacies.length).toBeLessThan(310);
    expect(new Set(activities.map(({ person }) => person.rpps)).size).toBe(1_000);
  });

  test("saw some pharmacies close and others open, few enough for the newer copy to be believed", () => {
    const closed = older.filter(({ finess }) => !numbers.has(finess));
    const before = new Set(older.map(({ finess }) => finess));
    expect(closed.map(({ finess }) => finess)).toContain("340007806");
    expect(newer.some(({ finess }) => !before.has(finess))).toBe(true);
    expect(newer.length / older.length).toBeGreaterThan(0.95);
  });

  test("knows the structures of the demo's requests, as far as a reviewer should find them", () => {
    const found = [openedRequest, ...otherRequests].filter(({ structureId }) => numbers.has(structureId));
    const names = ["Pharmacie du centre", "Pharmacie des Minimes", "Pharmacie Saint-Jacques", "Pharmacie du Lac"];
    expect(found.map(({ companyName }) => companyName)).toEqual(names);
    expect(newer.find(({ legalFiness }) => legalFiness === "660005406")?.name).toBe("PHARMACIE DE LA GARE");
  });

  test("gives no number and no address twice", () => {
    expect(numbers.size).toBe(newer.length);
    expect(new Set(newer.map(({ legalFiness }) => legalFiness)).size).toBe(newer.length);
    expect(new Set(mailboxes.map(({ address }) => address)).size).toBe(mailboxes.length);
  });
});
