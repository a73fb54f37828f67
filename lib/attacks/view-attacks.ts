import "server-only";
import { z } from "zod";
import { listAttackAlerts } from "@/db/queries/attack-alerts";
import { countGuessesByStep, listGuessingNetworks } from "@/db/queries/failed-guesses";
import { findingSchema, findingSentence } from "@/lib/attacks/findings";
import type { Context } from "@/lib/context";
import { assertCanOperate } from "@/lib/operations/policy";

const aDay = 24 * 60;

/** The wrong guesses of a day, by step and by network, and the latest alerts; for operators. */
export async function viewAttacks({ db, actor }: Context) {
  assertCanOperate(actor);
  const [steps, networks, alerts] = await Promise.all([
    countGuessesByStep(db, aDay),
    listGuessingNetworks(db, aDay, 10),
    listAttackAlerts(db, 10),
  ]);
  const told = alerts.map(({ id, at, findings }) => ({
    id,
    at,
    sentences: z.array(findingSchema).parse(findings).map(findingSentence),
  }));
  return { steps, networks, alerts: told };
}
