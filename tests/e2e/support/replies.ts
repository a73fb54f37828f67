import { randomInt } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import type { Db } from "@/db/client";
import { aRequest, aReviewer } from "@/tests/support/fixtures";
import { list } from "./controls";

/** A region of its own, whose texts no other test writes, with a reviewer and a request. */
export async function aRegionToAnswerFrom(db: Db, values: Parameters<typeof aRequest>[1] = {}) {
  const regionCode = String(randomInt(100, 1000));
  const reviewer = await aReviewer(db, [regionCode], { firstName: "Claire", lastName: "Roux" });
  const request = await aRequest(db, { regionCode, companyName: "Pharmacie du pont", ...values });
  return { regionCode, reviewer, request };
}

/** Where texts are searched by typing: a list stands there until the page runs. */
export const replySearch = (page: Page): Locator => list(page, "Insérer une réponse type").and(page.locator("input"));
