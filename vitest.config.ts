import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const alias = { "@": root.replace(/\/$/, ""), "server-only": `${root}tests/support/empty.ts` };
const ignored = ["**/node_modules/**", "**/.next/**", "**/.data/**"];

export default defineConfig({
  test: {
    // Vitest leaves one processor to itself; of two, that is half of them.
    maxWorkers: "100%",
    env: {
      NEXTAUTH_SECRET: "a secret for tests, of 32 letters or more",
      BALORG_SECRET: "another secret for tests, of 32 letters or more",
    },
    projects: [
      {
        extends: true,
        resolve: { alias },
        test: {
          name: "unit",
          include: ["**/*.test.ts"],
          exclude: [...ignored, "**/*.db.test.ts"],
          environment: "node",
        },
      },
      {
        extends: true,
        resolve: { alias },
        oxc: { jsx: { runtime: "automatic" } },
        test: {
          name: "component",
          include: ["**/*.test.tsx"],
          exclude: ignored,
          environment: "happy-dom",
          setupFiles: ["tests/support/component-setup.ts"],
        },
      },
      {
        extends: true,
        resolve: { alias },
        test: { name: "db", include: ["**/*.db.test.ts"], exclude: ignored, environment: "node", testTimeout: 20_000 },
      },
    ],
  },
});
