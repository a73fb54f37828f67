import { defineConfig, devices } from "@playwright/test";

const chromium = process.env.CHROMIUM_PATH;
const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const launchOptions = {
  ...(chromium && { executablePath: chromium }),
  args: [...quiet, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
};

export default defineConfig({
  // There, `server-only` is nothing: the tests use the queries and use cases to set the scene.
  tsconfig: "./tests/e2e/tsconfig.json",
  testDir: "tests/e2e",
  testMatch: "**/*.e2e.ts",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  reporter: [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.E2E_URL ?? "http://localhost:3000",
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    launchOptions,
    trace: "off",
    // A new browser context costs more than most of these tests: each is given the same one, cleared.
    reuseContext: true,
    actionTimeout: 15_000,
  },
  projects: [{ name: "js" }, { name: "nojs", grep: /@nojs/, use: { javaScriptEnabled: false } }],
});
