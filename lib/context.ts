import "server-only";
import { redirect } from "next/navigation";
import { cache } from "react";
import { type Db, database } from "@/db/client";
import { findSessionActor, touchSession } from "@/db/queries/sessions";
import { isProofRecent, type SensitiveAct } from "@/lib/accounts/recent-proof";
import { type SessionGate, sessionGate } from "@/lib/accounts/session-gate";
import { type Actor, isStaff } from "@/lib/actor";
import { browserHash } from "@/lib/auth/browser";
import { requestOrigin, requestPath } from "@/lib/auth/origin";
import { enrolPath, proofPath, signInAgainPath } from "@/lib/auth/return-path";
import { readSessionId } from "@/lib/auth/session-cookie";
import { NotFound } from "@/lib/errors";
import { parkForm } from "@/lib/parked-forms/park-form";

/** What every use case is given: the database and who asks, from which address. */
export type Context = { db: Db; actor: Actor; origin: string };

/** Staff whose session lacks the second factor: to all the rest of the site they are nobody. */
type Gated = { actor: Actor; gate: Exclude<SessionGate, "open"> };

/** The same for somebody who may not be signed in; `browser` is the hash of this browser's cookie, once it has one. */
export type VisitorContext = {
  db: Db;
  actor: Actor | undefined;
  gated?: Gated | undefined;
  origin: string;
  browser: string | undefined;
};

const minutesBetweenTouches = 5;

/** Whoever is at the browser: signed in or not. Read once per request. */
export const visitorContext = cache(async (): Promise<VisitorContext> => {
  const [sessionId, browser, origin] = await Promise.all([readSessionId(), browserHash(), requestOrigin()]);
  const db = database();
  const found = sessionId ? await findSessionActor(db, sessionId) : undefined;
  if (found && found.lastSeenAt.getTime() < Date.now() - minutesBetweenTouches * 60_000) {
    await touchSession(db, found.actor.sessionId);
  }
  return { db, origin, browser, actor: undefined, ...(found && letThrough(found)) };
});

function letThrough({
  actor,
  hasFactor,
}: {
  actor: Actor;
  hasFactor: boolean;
}): Pick<VisitorContext, "actor" | "gated"> {
  const gate = sessionGate({ isStaff: isStaff(actor), hasFactor, method: actor.method });
  return gate === "open" ? { actor } : { actor: undefined, gated: { actor, gate } };
}

/**
 * Who asks, or the way to sign-in and back. An action passes its form: what was typed is then kept for the same
 * person until they have signed in again. `act` names what asks for a factor entered lately.
 */
export async function requireContext(form?: FormData, act?: SensitiveAct): Promise<Context> {
  const { db, actor, gated, origin } = await visitorContext();
  if (actor && (!act || isProofRecent(actor, act))) return { db, actor, origin };
  const path = await requestPath();
  if (gated?.gate === "enrol") redirect(enrolPath(path));
  if (form) await parkForm(form, path);
  redirect(actor || gated ? proofPath(path, form !== undefined) : signInAgainPath(path, form !== undefined));
}

/**
 * The same for pages that staff at the gate may use: those where a second factor is set up (`enrol`), and those where one
 * is entered as well (`any`).
 */
export async function gatedContext(
  open: "enrol" | "any",
  form?: FormData,
  act?: SensitiveAct,
): Promise<Context & { isGated: boolean }> {
  const { db, gated, origin } = await visitorContext();
  if (!gated || (open === "enrol" && gated.gate !== "enrol"))
    return { ...(await requireContext(form, act)), isGated: false };
  if (!act || isProofRecent(gated.actor, act)) return { db, actor: gated.actor, origin, isGated: true };
  const path = await requestPath();
  if (form) await parkForm(form, path);
  redirect(proofPath(path, form !== undefined));
}

/** The same for a reading that somebody signed out may also ask for, but only learns that there is nothing. */
export function assertSignedIn(context: VisitorContext): asserts context is VisitorContext & { actor: Actor } {
  if (!context.actor) throw new NotFound();
}
