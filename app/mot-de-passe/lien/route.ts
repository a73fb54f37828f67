import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { writePasswordLinkCookie } from "@/lib/auth/password-link-cookie";

/** Where the link of a mail leads. Opening it uses nothing up: mail filters open links too. */
export async function GET(request: NextRequest): Promise<never> {
  await writePasswordLinkCookie(request.nextUrl.searchParams.get("jeton"));
  redirect("/mot-de-passe/nouveau");
}
