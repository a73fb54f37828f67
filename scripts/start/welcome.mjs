import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../project.mjs";
/** @import { Environment } from "../environment.mjs" */

/**
 * What a person needs once everything runs.
 *
 * @param {Environment} env
 */
export function welcome({ PUBLIC_URL = "", BALORG_DEMO, SMTP_URL, RESEND_API_KEY }) {
  const lines = ["", `Balorg is running at ${PUBLIC_URL}`];
  if (BALORG_DEMO === "1") lines.push(...demo(PUBLIC_URL, Boolean(SMTP_URL || RESEND_API_KEY)));
  return [...lines, "", "Ctrl-C stops everything.", ""].join("\n");
}

/** @param {string} url @param {boolean} sends */
function demo(url, sends) {
  const file = join(root, "db", "demo-accounts.json");
  /** @type {{ role: string, email: string, password: string, what: string, applicationSecret?: string }[]} */
  const accounts = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
  const mails = sends ? [] : ["", `Mails, sign-in codes included, are not sent: read them at ${url}/demo/courriels`];
  return [
    "",
    "Demo accounts:",
    ...accounts.flatMap(({ role, email, password, what }) => [`  ${email}  ${password}`, `    ${role} : ${what}`]),
    "",
    `After the password, the last three are asked for the code of their application: it is shown at ${url}/demo/codes`,
    ...mails,
  ];
}
