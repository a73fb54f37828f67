import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { writeEnquiryLinkCookie } from "@/lib/auth/enquiry-link-cookie";

/** Where the links of the mails lead. Opening one changes nothing: mail filters open links too. */
export async function GET(request: NextRequest): Promise<never> {
  await writeEnquiryLinkCookie(request.nextUrl.searchParams.get("jeton"));
  redirect("/raccordement/suivi");
}
