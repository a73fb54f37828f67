import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { writeInvitationLinkCookie } from "@/lib/auth/invitation-link-cookie";

/** Where the link of an invitation leads. Opening it answers nothing: mail filters open links too. */
export async function GET(request: NextRequest): Promise<never> {
  await writeInvitationLinkCookie(request.nextUrl.searchParams.get("jeton"));
  redirect("/invitations/recue");
}
