import { randomUUID } from "node:crypto";
import { insertCode } from "@/db/queries/one-time-codes";
import { registrations } from "@/db/schema";
import { randomToken } from "@/lib/secrets";
import { browserIn } from "../browser-token";
import { press, problems } from "../controls";
import { aPharmacist, freshEmail } from "../people";
import { aRegistration, whoIsKnown } from "../registrations";
import { sendCode } from "../sign-in";
import { expect } from "../test";
import { toldIn } from "./psc-pages";
import { at, type PageStates, type Scene } from "./state";

const steps = "/inscription/individuel";
const unsaid = { firstName: "", lastName: "", professionCode: undefined };

const inRegistration =
  (step: string, values: Partial<typeof registrations.$inferInsert> = {}) =>
  async ({ page, db }: Scene): Promise<void> => {
    await aRegistration(db, page.context(), values);
    await page.goto(`${steps}${step}`);
  };

/** The code of a new account, with a slip in the address. */
async function awaitedCode({ page, db }: Scene, email = freshEmail()): Promise<void> {
  const browserHash = await browserIn(page.context());
  const expiresAt = new Date(Date.now() + 3_600_000);
  await db.insert(registrations).values({ browserHash, regionCode: "76", path: "individual", email, expiresAt });
  const code = { id: randomUUID(), email, individualId: null, purpose: "sign_up", browserHash } as const;
  await insertCode(db, { ...code, codeHash: randomToken() });
  await page.goto(`${steps}/code`);
}

async function sentWrong(open: (scene: Scene) => Promise<unknown>, scene: Scene): Promise<void> {
  await open(scene);
  await press(scene.page, "Valider");
  await expect(problems(scene.page)).toBeFocused();
}

async function signedInAt(path: string, { page, db, signInAs }: Scene): Promise<void> {
  await signInAs((await aPharmacist(db)).id);
  await page.goto(path);
}

/** Creating an individual account. */
export const signUpPages: PageStates[] = [
  { file: "app/inscription/[etape]/page.tsx", states: [{ name: "régions", open: at("/inscription/region") }] },
  {
    file: "app/inscription/type/page.tsx",
    states: [
      { name: "choix", open: at("/inscription/type?region=76") },
      { name: "région inconnue", open: at("/inscription/type?region=99") },
      { name: "région fermée", open: at("/inscription/type?region=53") },
    ],
  },
  {
    file: "app/inscription/compte-individuel/page.tsx",
    states: [{ name: "oui ou non", open: at("/inscription/compte-individuel?region=76") }],
  },
  {
    file: "app/inscription/compte-individuel/conseil/page.tsx",
    states: [{ name: "conseil", open: at("/inscription/compte-individuel/conseil?region=76") }],
  },
  {
    file: "app/inscription/individuel/page.tsx",
    states: [
      { name: "à remplir", open: at(`${steps}?region=76`) },
      { name: "avant une demande", open: at(`${steps}?region=76&suite=demande`) },
      { name: "hors annuaire", open: at(`${steps}?region=76&suite=demande-sans-annuaire`) },
      { name: "en erreur", open: (scene) => sentWrong(at(`${steps}?region=76`), scene) },
      { name: "identité donnée par Pro Santé Connect", open: toldIn("?region=76") },
      { name: "déjà connecté", open: (scene) => signedInAt(`${steps}?region=76`, scene) },
    ],
  },
  {
    file: "app/inscription/individuel/code/page.tsx",
    states: [
      { name: "code attendu", open: (scene) => awaitedCode(scene) },
      { name: "faute probable dans l’adresse", open: (scene) => awaitedCode(scene, `nom-${randomUUID()}@gmial.com`) },
      {
        name: "mauvais code",
        open: async (scene) => {
          await awaitedCode(scene);
          await sendCode(scene.page, "000000");
          await expect(problems(scene.page)).toBeFocused();
        },
      },
      { name: "adresse confirmée", open: inRegistration("/code") },
      { name: "code trop ancien", open: inRegistration("/code", { emailProvedAt: null }) },
      { name: "aucune création en cours", open: at(`${steps}/code`) },
    ],
  },
  {
    file: "app/inscription/individuel/identite/page.tsx",
    states: [
      { name: "à remplir", open: inRegistration("/identite") },
      { name: "hors annuaire", open: inRegistration("/identite", { path: "unlisted_with_request" }) },
      { name: "donnée par Pro Santé Connect", open: toldIn("/identite") },
      { name: "donnée sans nom ni profession", open: toldIn("/identite", unsaid) },
      { name: "en erreur", open: (scene) => sentWrong(inRegistration("/identite"), scene) },
    ],
  },
  {
    file: "app/inscription/individuel/mot-de-passe/page.tsx",
    states: [
      { name: "à remplir", open: inRegistration("/mot-de-passe", whoIsKnown) },
      { name: "en erreur", open: (scene) => sentWrong(inRegistration("/mot-de-passe", whoIsKnown), scene) },
      { name: "déjà connecté", open: (scene) => signedInAt(`${steps}/mot-de-passe`, scene) },
    ],
  },
];
