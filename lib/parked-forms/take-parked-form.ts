import "server-only";
import { z } from "zod";
import { findParkedForm } from "@/db/queries/parked-forms";
import { browserHash } from "@/lib/auth/browser";
import { requestPath } from "@/lib/auth/origin";
import { pathWithoutQuery, resumesForm } from "@/lib/auth/return-path";
import type { Context } from "@/lib/context";
import { emptyFormState, type FormState } from "@/lib/form-state";
import { unseal } from "@/lib/sealed";

const valuesSchema = z.record(z.string(), z.string());

/**
 * What this person had typed on this page, in this browser, when they had to sign in or to prove themselves again; else an
 * empty state.
 */
export async function takeParkedForm({ db, actor }: Context): Promise<FormState> {
  const path = await requestPath();
  if (!resumesForm(path)) return emptyFormState;
  const browser = await browserHash();
  const place = { individualId: actor.id, path: pathWithoutQuery(path) };
  const parked = browser && (await findParkedForm(db, { ...place, browserHash: browser }));
  if (!parked) return emptyFormState;
  const values = valuesSchema.parse(await unseal("parked form", parked.sealedValues));
  return { values, notice: "Voici ce que vous aviez saisi. Vérifiez, puis validez." };
}
