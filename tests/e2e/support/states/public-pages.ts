import { eq } from "drizzle-orm";
import { queuedEmails } from "@/db/schema";
import { expect } from "../test";
import { at, type PageStates, type Scene } from "./state";

const longAgo = () => new Date(Date.now() - 3_600_000);

async function delayedMail({ db, page }: Scene): Promise<void> {
  const late = { name: "one-time-code", recipient: "retard@exemple.fr", sealedProps: "-", attempts: 3 };
  const [mail] = await db
    .insert(queuedEmails)
    .values({ ...late, createdAt: longAgo() })
    .returning();
  await page.goto("/etat");
  await db.delete(queuedEmails).where(eq(queuedEmails.id, mail?.id ?? ""));
  await expect(page.getByText("Les mails ont du retard.")).toBeVisible();
}

/** What everybody may read. */
export const publicPages: PageStates[] = [
  { file: "app/(public)/page.tsx", states: [{ name: "accueil", open: at("/") }] },
  { file: "app/(public)/aide/page.tsx", states: [{ name: "aide", open: at("/aide") }] },
  { file: "app/(public)/cgu/page.tsx", states: [{ name: "conditions", open: at("/cgu") }] },
  { file: "app/(public)/accessibilite/page.tsx", states: [{ name: "déclaration", open: at("/accessibilite") }] },
  { file: "app/(public)/mentions-legales/page.tsx", states: [{ name: "mentions", open: at("/mentions-legales") }] },
  {
    file: "app/(public)/etat/page.tsx",
    states: [
      { name: "tout fonctionne", open: at("/etat") },
      { name: "mails en retard", open: delayedMail },
    ],
  },
  { file: "app/not-found.tsx", states: [{ name: "page introuvable", open: at("/nulle-part") }] },
];
