import { eq } from "drizzle-orm";
import { mailboxes, memberships, publications } from "@/db/schema";
import type { MembershipRole } from "@/lib/mailboxes/roles";
import { aMailbox, aMembership } from "@/tests/support/fixtures";
import { anInvitation } from "@/tests/support/invitations";
import { anRpps } from "@/tests/support/numbers";
import { menuButton, switcher } from "../account-menu";
import { press, problems } from "../controls";
import { aPharmacist, aPreparateur, freshEmail } from "../people";
import { expect } from "../test";
import type { PageStates, Scene, State } from "./state";
import { handoverStates } from "./succession-pages";

type Change = { box?: Partial<typeof mailboxes.$inferInsert>; publication?: Partial<typeof publications.$inferInsert> };

/** A page of a box, as somebody of it sees it. */
async function openBox(
  { page, db, signInAs }: Scene,
  role: MembershipRole,
  path = "",
  { box, publication }: Change = {},
) {
  const responsable = await aPharmacist(db);
  const { id, address } = await aMailbox(db, { responsableId: responsable.id });
  const colleague = await aPreparateur(db);
  const membership = await aMembership(db, id, colleague.id, role === "responsable" ? "redacteur" : role);
  if (box) await db.update(mailboxes).set(box).where(eq(mailboxes.id, id));
  if (publication) await db.update(publications).set(publication).where(eq(publications.mailboxId, id));
  await signInAs(role === "responsable" ? responsable.id : colleague.id);
  await page.goto(`/boites/${id}${path.replace("[membre]", membership.id)}`);
  return { id, address, responsableId: responsable.id };
}

const box = (name: string, role: MembershipRole, path = "", change: Change = {}): State => ({
  name,
  open: (scene) => openBox(scene, role, path, change),
});

const sentWrong = (path: string, button: string): State => ({
  name: "en erreur",
  open: async (scene) => {
    await openBox(scene, "responsable", path);
    await press(scene.page, button);
    await expect(problems(scene.page)).toBeFocused();
  },
});

const suspended = { box: { status: "suspended", statusReason: "Le responsable a quitté la structure." } } as const;
const closed = { box: { status: "closed", statusReason: "La structure a fermé.", closedAt: new Date() } } as const;

async function openMenu(scene: Scene): Promise<void> {
  await openBox(scene, "gestionnaire");
  await menuButton(scene.page).click();
  await switcher(scene.page).click();
}

async function withSuccessor(scene: Scene): Promise<void> {
  const { id } = await openBox(scene, "responsable");
  await aMembership(scene.db, id, (await aPharmacist(scene.db)).id, "gestionnaire");
  await scene.page.goto(`/boites/${id}/responsable`);
}

type Invitee = Parameters<typeof anInvitation>[2];
type Invited = Parameters<typeof anInvitation>[3];

async function sentInvitation(scene: Scene, invitee: Invitee, values?: Invited): Promise<void> {
  const { id, responsableId } = await openBox(scene, "responsable");
  const invitation = await anInvitation(scene.db, { id, responsableId }, invitee, values);
  await scene.page.goto(`/boites/${id}/invitations/${invitation.id}`);
}

async function linkHandedOut(scene: Scene): Promise<void> {
  await sentInvitation(scene, { rpps: anRpps() });
  await press(scene.page, "Créer un lien à transmettre");
  await expect(scene.page.getByText("il n’est montré qu’une fois")).toBeVisible();
}

async function locumToProlong(scene: Scene): Promise<void> {
  const { id } = await openBox(scene, "responsable");
  const locum = await aMembership(scene.db, id, (await aPharmacist(scene.db)).id, "redacteur");
  await scene.db
    .update(memberships)
    .set({ endsAt: new Date("2099-02-01") })
    .where(eq(memberships.id, locum.id));
  await scene.page.goto(`/boites/${id}/membres/${locum.id}`);
}

async function withInvitations(scene: Scene): Promise<void> {
  const { id, responsableId } = await openBox(scene, "responsable");
  const locum = await aMembership(scene.db, id, (await aPharmacist(scene.db)).id, "redacteur");
  const dates = { startsAt: new Date("2099-01-01"), endsAt: new Date("2099-02-01") };
  await scene.db.update(memberships).set(dates).where(eq(memberships.id, locum.id));
  await anInvitation(scene.db, { id, responsableId }, { email: freshEmail() }, dates);
  await anInvitation(scene.db, { id, responsableId }, { rpps: anRpps() }, { expiresAt: new Date() });
  await scene.page.goto(`/boites/${id}/membres`);
}

async function removal(scene: Scene): Promise<void> {
  await openBox(scene, "responsable", "/membres/[membre]");
  await scene.page.getByText("Retirer cette personne").click();
}

/** Being in a box. */
export const mailboxPages: PageStates[] = [
  {
    file: "app/boites/[boite]/page.tsx",
    states: [
      box("responsable, publication en attente", "responsable"),
      box("responsabilité acceptée, vérification due", "responsable", "?fait=responsable", {
        box: { createdAt: new Date("2024-01-02") },
      }),
      box("rédacteur, visible", "redacteur", "", { publication: { status: "visible", visibleAt: new Date() } }),
      box("lecteur, publication refusée", "lecteur", "", {
        publication: { status: "failed", reason: "Numéro FINESS inconnu de l’annuaire." },
      }),
      box("non publiée", "lecteur", "", { publication: { status: "unlisted" } }),
      box("retrait en cours", "lecteur", "", { publication: { status: "withdrawing" } }),
      box("suspendue", "responsable", "", suspended),
      box("fermée", "gestionnaire", "", closed),
      { name: "menu du compte ouvert", open: openMenu },
    ],
  },
  {
    file: "app/boites/[boite]/membres/page.tsx",
    states: [
      box("gérées", "responsable", "/membres?fait=invitation"),
      { name: "avec des invitations et un remplaçant à venir", open: withInvitations },
      box("vues par un lecteur", "lecteur", "/membres"),
      box("boîte suspendue", "responsable", "/membres", suspended),
    ],
  },
  {
    file: "app/boites/[boite]/membres/ajouter/page.tsx",
    states: [
      box("à remplir", "responsable", "/membres/ajouter"),
      sentWrong("/membres/ajouter", "Envoyer l’invitation"),
    ],
  },
  {
    file: "app/boites/[boite]/membres/[membre]/page.tsx",
    states: [
      box("à modifier", "responsable", "/membres/[membre]"),
      { name: "remplaçant à prolonger", open: locumToProlong },
      { name: "retrait à confirmer", open: removal },
    ],
  },
  {
    file: "app/boites/[boite]/invitations/[invitation]/page.tsx",
    states: [
      { name: "par mail, en attente", open: (scene) => sentInvitation(scene, { email: freshEmail() }) },
      { name: "par RPPS, lien créé", open: linkHandedOut },
      {
        name: "expirée",
        open: (scene) => sentInvitation(scene, { email: freshEmail() }, { expiresAt: new Date() }),
      },
    ],
  },
  {
    file: "app/boites/[boite]/membres/historique/page.tsx",
    states: [box("vide", "responsable", "/membres/historique")],
  },
  {
    file: "app/boites/[boite]/quitter/page.tsx",
    states: [box("lecteur", "lecteur", "/quitter"), box("responsable", "responsable", "/quitter")],
  },
  {
    file: "app/boites/[boite]/responsable/page.tsx",
    states: [
      box("personne ne peut succéder", "responsable", "/responsable"),
      { name: "successeur à choisir", open: withSuccessor },
      {
        name: "en erreur",
        open: async (scene) => {
          await withSuccessor(scene);
          await press(scene.page, "Proposer la responsabilité");
          await expect(problems(scene.page)).toBeFocused();
        },
      },
      box("pas responsable", "gestionnaire", "/responsable"),
      ...handoverStates,
    ],
  },
];
