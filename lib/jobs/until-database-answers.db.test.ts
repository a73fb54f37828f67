import { type AddressInfo, connect, createServer } from "node:net";
import { expect, test } from "vitest";
import { untilDatabaseAnswers } from "@/lib/jobs/until-database-answers";

const testUrl = new URL(process.env.TEST_DATABASE_URL ?? "");

function at(values: Partial<URL>): string {
  return Object.assign(new URL(testUrl), values).href;
}

/** Another way to the database, open or not. */
async function aDoor() {
  const server = createServer((client) => {
    const database = connect(Number(testUrl.port), testUrl.hostname);
    client.pipe(database).pipe(client);
    client.on("error", () => database.destroy());
    database.on("error", () => client.destroy());
  });
  const open = (port: number) => new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  await open(0);
  const { port } = server.address() as AddressInfo;
  return { port: String(port), open: () => open(port), close };
}

test("waits for a database that is not there yet", async () => {
  const door = await aDoor();
  await door.close();
  let answered = false;
  const waiting = untilDatabaseAnswers(at({ hostname: "127.0.0.1", port: door.port })).then(() => {
    answered = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(answered).toBe(false);
  await door.open();
  await waiting;
  await door.close();
});

test("does not wait for a database that does not exist", async () => {
  await expect(untilDatabaseAnswers(at({ pathname: "/no_such_database" }))).rejects.toThrow();
});
