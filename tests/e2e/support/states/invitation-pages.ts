import { aMailbox } from "@/tests/support/fixtures";
import { anInvitation } from "@/tests/support/invitations";
import { anRpps } from "@/tests/support/numbers";
import { aPharmacist, aPreparateur, freshEmail } from "../people";
import { at, type PageStates, type Scene } from "./state";

type Invitee = Parameters<typeof anInvitation>[2];
type Values = Parameters<typeof anInvitation>[3];

const locum = { startsAt: new Date("2099-01-01"), endsAt: new Date("2099-02-01"), message: "Bonjour,\nÀ bientôt." };

/** The link of an invitation, opened by a visitor, or by whoever is signed in. */
async function openLink({ page, db }: Scene, invitee: Invitee, values?: Values): Promise<void> {
  const { token } = await anInvitation(db, await aMailbox(db), invitee, values);
  await page.goto(`/invitations/lien?jeton=${token}`);
}

async function openMine({ page, db, signInAs }: Scene, values?: Values): Promise<void> {
  const person = await aPreparateur(db);
  const { id } = await anInvitation(db, await aMailbox(db), person, values);
  await signInAs(person.id);
  await page.goto(`/invitations/${id}`);
}

/** The same, signed in as somebody whose RPPS nobody has checked. */
async function openAsPharmacist(scene: Scene, by: "RPPS" | "mail"): Promise<void> {
  const { id, rpps } = await aPharmacist(scene.db);
  await scene.signInAs(id);
  await openLink(scene, by === "RPPS" ? { rpps: rpps ?? "" } : { email: freshEmail() });
}

/** Being asked into a box. */
export const invitationPages: PageStates[] = [
  {
    file: "app/invitations/recue/page.tsx",
    states: [
      { name: "par mail, sans session", open: (scene) => openLink(scene, { email: freshEmail() }, locum) },
      { name: "par RPPS, sans session", open: (scene) => openLink(scene, { rpps: anRpps() }) },
      { name: "pour un autre compte", open: (scene) => openAsPharmacist(scene, "mail") },
      { name: "RPPS à vérifier", open: (scene) => openAsPharmacist(scene, "RPPS") },
      {
        name: "expirée",
        open: (scene) => openLink(scene, { email: freshEmail() }, { expiresAt: new Date() }),
      },
      { name: "sans lien", open: at("/invitations/recue") },
    ],
  },
  {
    file: "app/invitations/[invitation]/page.tsx",
    states: [
      { name: "à accepter", open: (scene) => openMine(scene, locum) },
      { name: "refusée", open: (scene) => openMine(scene, { declinedAt: new Date() }) },
    ],
  },
];
