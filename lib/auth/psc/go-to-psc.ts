import "server-only";
import { createHash } from "node:crypto";
import { cookies } from "next/headers";
import { NextRequest } from "next/server";
import NextAuth from "next-auth/next";
import { ensureBrowserHash } from "@/lib/auth/browser";
import { pscOptions } from "@/lib/auth/psc/options";
import { pscFailurePath } from "@/lib/auth/psc/paths";
import { isSecureSite } from "@/lib/auth/secure-site";
import { env } from "@/lib/env";
import { siteUrl } from "@/lib/mail/site-url";
import { isPscAnswering } from "@/lib/psc/is-psc-answering";
import { pscSettings } from "@/lib/psc/settings";
import { randomToken } from "@/lib/secrets";

type Wish = {
  returnPath: string;
  /** Whether the person must prove themselves there even if it still knows them. */
  again: boolean;
};

/** Sends the browser to Pro Santé Connect, to come back to a page of ours. For route handlers only: it sets cookies. */
export async function goToPsc({ returnPath, again }: Wish): Promise<Response> {
  const settings = pscSettings();
  if (!(await isPscAnswering(settings))) {
    return new Response(null, { status: 303, headers: { location: pscFailurePath("unavailable") } });
  }
  await ensureBrowserHash();
  const start = new NextRequest(siteUrl(`/api/auth/signin/psc${again ? "?prompt=login" : ""}`), {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ csrfToken: await giveCsrfToken(), callbackUrl: returnPath }),
  });
  return NextAuth(start, { params: { nextauth: ["signin", "psc"] } }, pscOptions(settings));
}

/** next-auth wants a token that its own page would have given; `server/` has seen already that the form is ours. */
async function giveCsrfToken(): Promise<string> {
  const token = randomToken();
  const hash = createHash("sha256").update(`${token}${env().NEXTAUTH_SECRET}`).digest("hex");
  (await cookies()).set(`${isSecureSite() ? "__Host-" : ""}next-auth.csrf-token`, `${token}|${hash}`, {
    httpOnly: true,
    secure: isSecureSite(),
    sameSite: "lax",
    path: "/",
  });
  return token;
}
