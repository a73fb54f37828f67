import { eq } from "drizzle-orm";
import { mailboxes, publications } from "@/db/schema";
import type { MembershipRole } from "@/lib/mailboxes/roles";
import { aMailbox, aMembership } from "@/tests/support/fixtures";
import { menuButton, switcher } from "../account-menu";
import { press, problems } from "../controls";
import { aPharmacist, aPreparateur } from "../people";
import { expect } from "../test";
import type { PageStates, Scene, State } from "./state";

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
  return { id, address };
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
      box("responsabilité transmise", "gestionnaire", "?fait=transmission"),
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
      box("gérées", "responsable", "/membres?fait=ajout"),
      box("vues par un lecteur", "lecteur", "/membres"),
      box("boîte suspendue", "responsable", "/membres", suspended),
    ],
  },
  {
    file: "app/boites/[boite]/membres/ajouter/page.tsx",
    states: [box("à remplir", "responsable", "/membres/ajouter"), sentWrong("/membres/ajouter", "Ajouter")],
  },
  {
    file: "app/boites/[boite]/membres/[membre]/page.tsx",
    states: [box("à modifier", "responsable", "/membres/[membre]"), { name: "retrait à confirmer", open: removal }],
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
          await press(scene.page, "Transmettre la responsabilité");
          await expect(problems(scene.page)).toBeFocused();
        },
      },
      box("pas responsable", "gestionnaire", "/responsable"),
    ],
  },
];
