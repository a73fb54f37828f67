import { eq } from "drizzle-orm";
import { individuals, memberships, mssanteAddresses, queuedEmails } from "@/db/schema";
import { aMailbox, aMembership } from "@/tests/support/fixtures";
import { anInvitation } from "@/tests/support/invitations";
import { menuButton } from "../account-menu";
import { press, problems } from "../controls";
import { aPharmacist, aPreparateur } from "../people";
import { expect } from "../test";
import { requestIn } from "./requests-of";
import type { PageStates, Scene } from "./state";
import { proposedHome } from "./succession-pages";

async function asNewcomer({ page, db, signInAs }: Scene, path: string): Promise<void> {
  await signInAs((await aPharmacist(db)).id);
  await page.goto(path);
}

/** A pharmacist with her own address, two boxes and a request under way. */
async function asRegular({ page, db, signInAs }: Scene, path: string): Promise<string> {
  const person = await aPharmacist(db);
  const localPart = `nadege.vives.${person.id.slice(0, 8)}`;
  const domain = "pharmacien.oc.mssante.fr";
  const address = `${localPart}@${domain}`;
  const [own] = await db
    .insert(mssanteAddresses)
    .values({ kind: "PER", localPart, domain, address, display: address })
    .returning();
  const checked = { addressId: own?.id, rppsCheckedAt: new Date(), isListed: true };
  await db.update(individuals).set(checked).where(eq(individuals.id, person.id));
  await aMailbox(db, { responsableId: person.id });
  await aMembership(db, (await aMailbox(db)).id, person.id, "lecteur");
  await requestIn(db, "information_requested", { applicantId: person.id });
  await signInAs(person.id);
  await page.goto(path);
  return person.id;
}

async function asPreparateur({ page, db, signInAs }: Scene, path: string): Promise<void> {
  await signInAs((await aPreparateur(db)).id);
  await page.goto(path);
}

async function asOperator({ page, db, signInAs }: Scene, path: string): Promise<void> {
  const operator = await aPreparateur(db);
  await db.update(individuals).set({ isOperator: true }).where(eq(individuals.id, operator.id));
  await signInAs(operator.id);
  await page.goto(path);
}

/** The page with mails in trouble, which leave at once: other tests have their own. */
async function troubledMails(scene: Scene): Promise<void> {
  const mail = { name: "request-approved", recipient: "pharmacie@exemple.fr", sealedProps: "-" };
  const createdAt = new Date(Date.now() - 7_200_000);
  const rows = await scene.db
    .insert(queuedEmails)
    .values([
      { ...mail, createdAt, attempts: 3, lastError: "connect ECONNREFUSED 127.0.0.1:25" },
      { ...mail, createdAt, attempts: 25, status: "failed", lastError: "550 5.1.1 Utilisateur inconnu" },
    ])
    .returning();
  await asOperator(scene, "/administration/courriels?fait=relance");
  for (const { id } of rows) await scene.db.delete(queuedEmails).where(eq(queuedEmails.id, id));
}

async function keptMail({ page, db }: Scene, path: (id: string) => string): Promise<void> {
  const html =
    '<html lang="fr"><head><title>Bienvenue</title></head><body><main><h1>Bienvenue</h1></main></body></html>';
  const content = { subject: "Votre demande est reçue", html, text: "Bienvenue" };
  const [mail] = await db
    .insert(queuedEmails)
    .values({ name: "request-received", recipient: "demo@exemple.fr", status: "sent", sentAt: new Date(), ...content })
    .returning();
  await page.goto(path(mail?.id ?? ""));
}

async function awaited({ page, db, signInAs }: Scene): Promise<void> {
  const person = await aPreparateur(db);
  await anInvitation(db, await aMailbox(db), person);
  const { id } = await aMembership(db, (await aMailbox(db)).id, person.id, "redacteur");
  await db
    .update(memberships)
    .set({ startsAt: new Date("2099-01-01") })
    .where(eq(memberships.id, id));
  await signInAs(person.id);
  await page.goto("/boites/personnelle");
}

/** One’s own account, the operator’s page and what a demonstration shows. */
export const accountPages: PageStates[] = [
  { file: "app/boites/page.tsx", states: [{ name: "mène au compte", open: (scene) => asNewcomer(scene, "/boites") }] },
  {
    file: "app/boites/personnelle/page.tsx",
    states: [
      { name: "sans boîte", open: (scene) => asNewcomer(scene, "/boites/personnelle?fait=depart") },
      { name: "deux boîtes et une demande", open: (scene) => asRegular(scene, "/boites/personnelle") },
      { name: "préparateur", open: (scene) => asPreparateur(scene, "/boites/personnelle") },
      { name: "une invitation et une boîte à venir", open: awaited },
      {
        name: "menu du compte ouvert",
        open: async (scene) => {
          await asNewcomer(scene, "/boites/personnelle");
          await menuButton(scene.page).click();
        },
      },
      proposedHome,
    ],
  },
  {
    file: "app/compte/page.tsx",
    states: [
      { name: "mot de passe changé", open: (scene) => asRegular(scene, "/compte?fait=mot-de-passe") },
      { name: "préparateur", open: (scene) => asPreparateur(scene, "/compte") },
    ],
  },
  {
    file: "app/compte/sessions/page.tsx",
    states: [
      { name: "une session", open: (scene) => asNewcomer(scene, "/compte/sessions?fait=autres") },
      {
        name: "deux sessions",
        open: async (scene) => {
          const person = await asRegular(scene, "/compte/sessions");
          await scene.signInAs(person);
          await scene.page.reload();
        },
      },
    ],
  },
  {
    file: "app/compte/mot-de-passe/page.tsx",
    states: [
      { name: "à remplir", open: (scene) => asNewcomer(scene, "/compte/mot-de-passe") },
      {
        name: "en erreur",
        open: async (scene) => {
          await asNewcomer(scene, "/compte/mot-de-passe");
          await press(scene.page, "Valider");
          await expect(problems(scene.page)).toBeFocused();
        },
      },
    ],
  },
  {
    file: "app/administration/courriels/page.tsx",
    states: [
      { name: "rien n’attend", open: (scene) => asOperator(scene, "/administration/courriels") },
      { name: "en panne", open: troubledMails },
    ],
  },
  {
    file: "app/demo/courriels/page.tsx",
    states: [
      { name: "aucun mail", open: ({ page }) => page.goto("/demo/courriels?destinataire=personne@exemple.fr") },
      { name: "un mail", open: (scene) => keptMail(scene, () => "/demo/courriels") },
    ],
  },
  {
    file: "app/demo/courriels/[id]/page.tsx",
    states: [{ name: "un mail", open: (scene) => keptMail(scene, (id) => `/demo/courriels/${id}`) }],
  },
];
