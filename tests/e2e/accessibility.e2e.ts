import { globSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type axe from "axe-core";
import { complaintsOf } from "./support/complaints";
import { allPages } from "./support/states/all";
import { expect, test } from "./support/test";

test.describe.configure({ mode: "parallel" });

const root = join(import.meta.dirname, "../..");
const shots = process.env.E2E_SHOTS;
const axeScript = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What is no page of the product: the one that `npm run bench` measures the others against. */
const apart = ["app/banc/vide/page.tsx"];

test("[ACC-01] every page of the site is looked at", () => {
  const files = globSync("app/**/page.tsx", { cwd: root }).filter((file) => !apart.includes(file));
  const listed = allPages.map(({ file }) => file).filter((file) => file.endsWith("/page.tsx"));
  expect(listed.sort()).toEqual(files.sort());
});

for (const { file, states } of allPages) {
  test(`[ACC-01] [ACC-02] [SEC-03] ${file}: no fault for axe, nothing forbidden, fits in 320 px, in each state`, async ({
    page,
    context,
    db,
    signInAs,
  }) => {
    test.setTimeout(20_000 + states.length * 15_000);
    const complaints = complaintsOf(page);
    await page.addInitScript({ path: axeScript });
    for (const { name, open } of states) {
      await test.step(name, async () => {
        await context.clearCookies();
        await page.setViewportSize({ width: 1280, height: 800 });
        await open({ page, db, signInAs });
        await shoot(page, file, name, 1280);
        expect(await faults(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        await shoot(page, file, name, 320);
        expect(await sticksOut(page), "what sticks out of 320 px").toEqual([]);
        expect(complaints, "what the policy forbids, and errors").toEqual([]);
      });
    }
  });
}

/** What axe finds, in the page alone: a mail of the demo is in a frame where no script runs, axe no more than another. */
async function faults(page: Page) {
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run({ exclude: ["iframe"] }, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }));
  });
}

/** What makes the page scroll sideways. */
async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll("*")].filter(
      (one) => one.getBoundingClientRect().right > width + 1,
    );
    return [
      `${document.documentElement.scrollWidth} px`,
      ...wide.map((one) => one.outerHTML.slice(0, 120)).slice(0, 5),
    ];
  });
}

/** Set E2E_SHOTS to a folder to look at every page oneself. */
async function shoot(page: Page, file: string, state: string, width: number): Promise<void> {
  if (!shots) return;
  mkdirSync(shots, { recursive: true });
  const name = `${file.replace(/^app\/|\/page\.tsx$/g, "")}--${state}-${width}`.replace(/[^\p{L}\p{N}()-]+/gu, "_");
  await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
}
