import type { Page } from "@playwright/test";
import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import { requests } from "@/db/schema";
import { aFiness } from "@/tests/support/numbers";
import { problems, tick, title } from "./support/controls";
import { aFilledInDraft } from "./support/drafts";
import { expectMails } from "./support/queue";
import { expect, test } from "./support/test";

const rounds = 3;
const alreadyAsked =
  "Une demande est déjà en cours pour cet établissement : la vôtre n’a pas été envoyée, et rien n’est perdu.";

test("[DEM-07] the same pharmacy sent twice at the same instant makes one request, and the other person is told", async ({
  db,
  signInAs,
  anotherBrowser,
}) => {
  for (let round = 0; round < rounds; round++) {
    const structureId = aFiness();
    const sides = await Promise.all(
      [0, 1].map(async () => {
        const draft = await aFilledInDraft(db, { structureId });
        const page = await anotherBrowser();
        await signInAs(draft.applicant.id, page.context());
        await page.goto(draft.summaryPath);
        await tick(page, /conditions générales d’utilisation/);
        return { ...draft, page };
      }),
    );

    await Promise.all(sides.map(({ page }) => page.getByRole("button", { name: "Valider" }).click()));

    const received = await Promise.all(sides.map(({ page }) => wasReceived(page)));
    expect([...received].sort()).toEqual([false, true]);
    expect(await statusesOf(db, structureId)).toEqual(["draft", "submitted"]);
    for (const [index, { page, applicant, request, summaryPath }] of sides.entries()) {
      await expectMails(db, applicant.email, received[index] ? ["request-received"] : []);
      if (received[index]) continue;
      await page.goto(summaryPath);
      await expect(title(page)).toHaveText("Récapitulatif");
      await expect(page.getByText(request.contactEmail ?? "")).toBeVisible();
    }
  }
});

test("[DEM-07] whoever comes second is told too, and sends after correcting the number", async ({
  db,
  page,
  signInAs,
}) => {
  const { request: first } = await aFilledInDraft(db, { status: "submitted" });
  const { applicant, request, summaryPath } = await aFilledInDraft(db, { structureId: first.structureId });
  await signInAs(applicant.id);
  await page.goto(summaryPath);
  await tick(page, /conditions générales d’utilisation/);
  await page.getByRole("button", { name: "Valider" }).click();
  await expect(problems(page)).toContainText(alreadyAsked);

  await page.getByRole("link", { name: /Modifier.*La structure/ }).click();
  await page.getByRole("textbox", { name: "Identifiant établissement", exact: true }).fill(aFiness());
  await page.getByRole("button", { name: "Continuer" }).click();
  await tick(page, /conditions générales d’utilisation/);
  await page.getByRole("button", { name: "Valider" }).click();

  await expect(page.getByText("Votre demande est bien reçue")).toBeVisible();
  const [sent] = await db.select().from(requests).where(eq(requests.id, request.id));
  expect(sent?.status).toBe("submitted");
});

async function wasReceived(page: Page): Promise<boolean> {
  const received = page.getByText("Votre demande est bien reçue");
  await expect(received.or(problems(page).filter({ hasText: alreadyAsked }))).toBeVisible();
  return received.isVisible();
}

async function statusesOf(db: Db, structureId: string): Promise<string[]> {
  const rows = await db
    .select({ status: requests.status })
    .from(requests)
    .where(and(eq(requests.structureId, structureId), inArray(requests.status, ["draft", "submitted"])));
  return rows.map(({ status }) => status).sort();
}
