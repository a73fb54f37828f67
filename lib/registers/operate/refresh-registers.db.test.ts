import { asc } from "drizzle-orm";
import { afterEach, expect, vi } from "vitest";
import { registerCopies } from "@/db/schema";
import { test } from "@/tests/support/database";
import { journalOf } from "@/tests/support/traces";

afterEach(() => vi.unstubAllEnvs());

/** The settings are read once: modules read anew see others. */
async function refreshWith(settings: Record<string, string>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  vi.resetModules();
  return (await import("@/lib/registers/operate/refresh-registers")).refreshRegisters;
}

test("enters an import of each register that has an address, unless one is under way", async ({ tx }) => {
  await tx.delete(registerCopies);
  const refreshRegisters = await refreshWith({
    REGISTER_FINESS_URL: "https://registres.example/finess.csv?cle=secret",
    REGISTER_PROFESSIONALS_URL: "",
    REGISTER_MAILBOXES_URL: "http://127.0.0.1:8080/boites.zip",
  });

  await refreshRegisters(tx);
  await refreshRegisters(tx);

  const copies = await tx.select().from(registerCopies).orderBy(asc(registerCopies.register));
  expect(copies).toMatchObject([
    { register: "finess", status: "waiting", sourceName: "https://registres.example/finess.csv", requestedById: null },
    { register: "mailboxes", status: "waiting", sourceName: "http://127.0.0.1:8080/boites.zip" },
  ]);
  expect(await journalOf(tx, "register_copy", copies[0]?.id ?? "")).toMatchObject([
    { action: "register_copy.requested", actorId: null },
  ]);
});

test.each(["http://registres.example/finess.csv", "ftp://127.0.0.1/finess.csv", "http://localhost.example/f"])(
  "refuses to work with the address %s",
  async (address) => {
    await refreshWith({ REGISTER_FINESS_URL: address });
    const { env } = await import("@/lib/env");
    expect(() => env()).toThrow("REGISTER_FINESS_URL");
  },
);
