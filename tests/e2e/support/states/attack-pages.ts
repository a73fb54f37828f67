import { randomUUID } from "node:crypto";
import { attackAlerts, failedGuesses } from "@/db/schema";
import type { Finding } from "@/lib/attacks/findings";
import { anIndividual } from "@/tests/support/fixtures";
import type { PageStates, Scene } from "./state";

async function asOperator({ page, db, signInAs }: Scene): Promise<void> {
  await signInAs((await anIndividual(db, { kind: "INT", isOperator: true })).id);
  await page.goto("/administration/securite");
}

async function underAttack(scene: Scene): Promise<void> {
  const guesses = ["password", "code", "factor"].map((step) => ({
    step,
    accountHash: randomUUID(),
    networkHash: randomUUID(),
    network: step === "factor" ? null : "198.51.0.0",
  }));
  const findings: Finding[] = [
    { kind: "whole_site", guesses: 900, accounts: 800, networks: 500 },
    { kind: "one_network", network: "198.51.0.0", guesses: 60, accounts: 21 },
  ];
  await scene.db.insert(failedGuesses).values(guesses);
  await scene.db.insert(attackAlerts).values({ findings });
  await asOperator(scene);
}

/** What operators see of attacks. */
export const attackPages: PageStates[] = [
  {
    file: "app/administration/securite/page.tsx",
    states: [
      { name: "tout est calme", open: asOperator },
      { name: "attaquée", open: underAttack },
    ],
  },
];
