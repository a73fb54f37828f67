import "server-only";
import { cookies } from "next/headers";
import type { NextRequest } from "next/server";
import NextAuth from "next-auth/next";
import { database } from "@/db/client";
import { browserHash } from "@/lib/auth/browser";
import { requestOrigin } from "@/lib/auth/origin";
import { type Ending, pscOptions } from "@/lib/auth/psc/options";
import { pscFailurePath } from "@/lib/auth/psc/paths";
import { safeReturnPath } from "@/lib/auth/return-path";
import { isSecureSite } from "@/lib/auth/secure-site";
import { recordRefusal } from "@/lib/journal/record-refusal";
import { unknownAccount } from "@/lib/journal/unknown-account";
import { siteUrl } from "@/lib/mail/site-url";
import type { PscFailure } from "@/lib/psc/errors";
import { failureOf, failureOfAnswer } from "@/lib/psc/failure-of";
import { keepArrival } from "@/lib/psc/keep-arrival";
import { pscSettings } from "@/lib/psc/settings";
import { reportError } from "@/lib/report-error";

/** Checks who Pro Santé Connect brings back and keeps it, or leads to the page that says why it did not work. */
export async function comeBackFromPsc(request: NextRequest): Promise<Response> {
  const answer = request.nextUrl.searchParams.get("error");
  if (answer) return leadTo(failureOfAnswer(answer));
  const ending: Ending = {};
  const route = { params: { nextauth: ["callback", "psc"] } };
  const response: Response = await NextAuth(request, route, pscOptions(pscSettings(), ending));
  const browser = await browserHash();
  if (ending.error) return leadTo(await reported(ending.error));
  // Neither an error nor somebody: next-auth found no cookie of a start in this browser.
  if (!ending.arrival || !browser) return leadTo("replayed");
  await keepArrival({ db: database(), browser }, ending.arrival, await wishedPath());
  return response;
}

/** The page that the person wanted, which next-auth keeps in a cookie of its own. */
async function wishedPath(): Promise<string> {
  const kept = (await cookies()).get(`${isSecureSite() ? "__Secure-" : ""}next-auth.callback-url`)?.value ?? "";
  const { origin } = new URL(siteUrl("/"));
  return safeReturnPath(kept.startsWith(`${origin}/`) ? kept.slice(origin.length) : undefined);
}

async function reported(error: unknown): Promise<PscFailure> {
  const failure = failureOf(error);
  if (failure !== "replayed") reportError(error, "Pro Santé Connect");
  if (failure === "invalid") {
    const author = { db: database(), origin: await requestOrigin() };
    await recordRefusal(author, "individual.signed_in", unknownAccount("Pro Santé Connect"), "PscFailed");
  }
  return failure;
}

function leadTo(failure: PscFailure): Response {
  return new Response(null, { status: 303, headers: { location: pscFailurePath(failure) } });
}
