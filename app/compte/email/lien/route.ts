import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { writeEmailUndoCookie } from "@/lib/auth/email-undo-cookie";

/** Where the link of a mail leads. Opening it undoes nothing: mail filters open links too. */
export async function GET(request: NextRequest): Promise<never> {
  await writeEmailUndoCookie(request.nextUrl.searchParams.get("jeton"));
  redirect("/compte/email/annuler");
}
