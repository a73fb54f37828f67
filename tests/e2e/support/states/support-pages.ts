import { press } from "../controls";
import { aPharmacist } from "../people";
import { expect } from "../test";
import { inError } from "./enquiry-states";
import { at, type PageStates } from "./state";

/** Asking for help. */
export const supportPages: PageStates[] = [
  {
    file: "app/(public)/aide/contact/page.tsx",
    states: [
      { name: "visiteur", open: at("/aide/contact?page=/etat&reference=2894512077") },
      {
        name: "connecté",
        open: async ({ page, db, signInAs }) => {
          await signInAs((await aPharmacist(db)).id);
          await page.goto("/aide/contact");
        },
      },
      inError("/aide/contact", "Envoyer"),
    ],
  },
  {
    file: "app/(public)/aide/contact/envoye/page.tsx",
    states: [
      { name: "rien d’envoyé", open: at("/aide/contact/envoye") },
      {
        name: "envoyé",
        open: async ({ page, db, signInAs }) => {
          await signInAs((await aPharmacist(db)).id);
          await page.goto("/aide/contact");
          await page.getByLabel("Sujet").selectOption("account");
          await page.getByLabel("Message").fill("Je ne retrouve pas ma boîte.");
          await press(page, "Envoyer");
          await expect(page).toHaveURL(/envoye/);
        },
      },
    ],
  },
];
