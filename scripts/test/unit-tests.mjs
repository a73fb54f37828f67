import { runVitest } from "./run-vitest.mjs";

/** @import { StageOptions } from "./run-stages.mjs" */

/** Tests that need nothing but Node: pure code, mails, components. @param {StageOptions} options */
export function unitTests(options) {
  return runVitest(["unit", "component"], options);
}
